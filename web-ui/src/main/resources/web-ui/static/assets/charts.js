// Draws what the tables of a page's charts say. The library is fetched when the first chart is met; without it, and without
// scripts at all, the tables are there.
(() => {
  'use strict';
  const library = document.currentScript.dataset.library;
  let loading;

  const load = () => {
    loading ??= new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = library;
      script.onload = loaded;
      script.onerror = () => {
        loading = undefined;
        failed(new Error(`${library} cannot be loaded`));
      };
      document.head.append(script);
    });
    return loading;
  };

  // --- what there is to draw --------------------------------------------------------------------------
  const number = text => Number(text.replace(/[^0-9.-]/g, ''));

  const read = table => {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent.trim()));
    const column = heads.findIndex((head, index) => index > 0 && !('notDrawn' in head.dataset));
    return {
      name: heads[column].textContent.trim(),
      labels: rows.map(row => row[0]),
      texts: rows.map(row => row[column]),
      values: rows.map(row => number(row[column])),
    };
  };

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const look = () => ({
    text: colour('--bs-body-color'),
    faint: colour('--bs-secondary-color'),
    rule: colour('--bs-border-color'),
    ground: colour('--bs-body-bg'),
    accent: colour('--up'),
    parts: [1, 2, 3, 4, 5, 6].map(each => colour(`--part-${each}`)),
  });

  // --- how it is drawn --------------------------------------------------------------------------------
  const frame = (data, {text, faint, ground, rule}, trigger) => ({
    animation: false,
    textStyle: {color: text, fontFamily: getComputedStyle(document.body).fontFamily},
    tooltip: {
      trigger,
      renderMode: 'richText',
      confine: true,
      backgroundColor: ground,
      borderColor: rule,
      textStyle: {color: text},
      formatter: points => {
        const point = Array.isArray(points) ? points[0] : points;
        return `${data.labels[point.dataIndex]}\n${data.name} ${data.texts[point.dataIndex]}`;
      },
    },
    grid: {left: 8, right: 32, top: 16, bottom: 8, containLabel: true},
    axis: {axisLabel: {color: faint, hideOverlap: true}, axisLine: {lineStyle: {color: rule}}, splitLine: {lineStyle: {color: rule}}},
  });

  const line = (data, style) => {
    const {axis, ...rest} = frame(data, style, 'axis');
    return {
      ...rest,
      xAxis: {...axis, type: 'category', data: data.labels, boundaryGap: false, splitLine: {show: false}},
      yAxis: {...axis, type: 'value', scale: true},
      series: [{type: 'line', name: data.name, data: data.values, showSymbol: false, lineStyle: {width: 2},
        itemStyle: {color: style.accent}, areaStyle: {color: style.accent, opacity: 0.12}}],
    };
  };

  const columns = (data, style) => {
    const {axis, ...rest} = frame(data, style, 'axis');
    return {
      ...rest,
      xAxis: {...axis, type: 'category', data: data.labels},
      yAxis: {...axis, type: 'value', splitNumber: 3},
      series: [{type: 'bar', name: data.name, data: data.values, barMaxWidth: 24, itemStyle: {color: style.accent}}],
    };
  };

  const bars = (data, style) => {
    const {axis, ...rest} = frame(data, style, 'item');
    const last = data.values.length - 1;
    return {
      ...rest,
      grid: {...rest.grid, right: 96},
      xAxis: {type: 'value', show: false},
      yAxis: {...axis, type: 'category', data: data.labels, inverse: true, axisTick: {show: false},
        axisLabel: {color: style.text}},
      series: [{type: 'bar', name: data.name, barMaxWidth: 28,
        data: data.values.map((value, index) => ({value, itemStyle: {color: index === last ? style.accent : style.faint}})),
        label: {show: true, position: 'right', color: style.text, formatter: point => data.texts[point.dataIndex]}}],
    };
  };

  const shares = (data, style) => {
    const {axis: unused, grid: none, ...rest} = frame(data, style, 'item');
    const whole = data.values.reduce((sum, value) => sum + value, 0);
    const part = name => `${(data.values[data.labels.indexOf(name)] * 100 / whole).toFixed(2)}%`;
    return {
      ...rest,
      color: style.parts,
      legend: {type: 'scroll', orient: 'vertical', left: 'center', top: '58%', icon: 'roundRect', textStyle: {color: style.text},
        formatter: name => `${name} ${part(name)}`,
        pageTextStyle: {color: style.text}, pageIconColor: style.accent},
      series: [{type: 'pie', name: data.name, center: ['50%', '29%'], radius: ['25%', '42%'],
        itemStyle: {borderColor: style.ground, borderWidth: 2},
        data: data.values.map((value, index) => ({value, name: data.labels[index]})),
        label: {color: style.text, formatter: '{d}%'}, labelLine: {length: 8, length2: 4}}],
    };
  };

  const kinds = {line, columns, bars, shares};

  // --- when it is drawn -------------------------------------------------------------------------------
  const sizes = new ResizeObserver(changes => changes.forEach(change => {
    echarts.getInstanceByDom(change.target)?.resize();
  }));

  const draw = figure => {
    const plot = figure.querySelector('.plot');
    if (!plot.isConnected) {
      return;
    }
    plot.hidden = false;
    const chart = echarts.getInstanceByDom(plot) ?? echarts.init(plot);
    chart.setOption(kinds[figure.dataset.chart](read(figure.querySelector('table')), look()), true);
    sizes.observe(plot);
  };

  const figures = part => [...part.querySelectorAll('[data-chart]'), ...(part.matches('[data-chart]') ? [part] : [])];

  const drawAll = part => {
    const found = figures(part);
    if (window.echarts) {
      found.forEach(draw);
    } else if (found.length > 0) {
      found.forEach(figure => figure.classList.add('loading'));
      load().then(() => found.forEach(draw)).finally(() => found.forEach(figure => figure.classList.remove('loading')));
    }
  };

  // As soon as the table is there, so that nothing below jumps.
  drawAll(document.body);
  document.addEventListener('htmx:afterSwap', event => drawAll(event.target));
  document.addEventListener('htmx:beforeCleanupElement', event => {
    if (event.target.matches?.('.plot') && window.echarts) {
      sizes.unobserve(event.target);
      echarts.getInstanceByDom(event.target)?.dispose();
    }
  });
  new MutationObserver(() => drawAll(document.body)).observe(document.documentElement,
    {attributes: true, attributeFilter: ['data-bs-theme']});
})();

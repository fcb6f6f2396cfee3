package io.discountpurchase.webui.language;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {
    @Bean
    LocaleResolver localeResolver() {
        return new EdgeLocaleResolver();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor bySwitch = new LocaleChangeInterceptor();
        bySwitch.setParamName("lang");
        bySwitch.setIgnoreInvalidLocale(true);
        registry.addInterceptor(bySwitch).excludePathPatterns("/api/**");
    }
}

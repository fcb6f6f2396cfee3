package io.discountpurchase.webui.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the pages write figures, times and codes; the templates call it {@code @show}. */
@Component("show")
class Show {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter PRECISE = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss.SSS");
    private static final String HIDDEN = "¥ ∗∗∗∗";
    private static final int PERCENT_DECIMALS = 2;
    private static final int PART_SCALE = 6;
    private static final int MILLIS_OF_A_SECOND = 1_000;
    private static final int MILLIS_DECIMALS = 3;

    private final MessageSource messages;
    private final Clock clock;

    Show(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** {@code 10,000.00} */
    public String yuan(String amount) {
        return new DecimalFormat("#,##0.00", SYMBOLS).format(new BigDecimal(amount));
    }

    /** {@code 10,000}, and {@code 10,000.50} where there are fen: for narrow tables. */
    public String roundYuan(String amount) {
        BigDecimal value = new BigDecimal(amount);
        return new DecimalFormat(value.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0", SYMBOLS).format(value);
    }

    /** {@code ¥10,000.00} of a reader who may want it hidden */
    public String own(String amount, boolean hidden) {
        return hidden ? HIDDEN : "¥" + yuan(amount);
    }

    /** The same for a change. */
    public String ownChange(String amount, boolean hidden) {
        return hidden ? HIDDEN : change(amount);
    }

    /** A change says by a sign and an arrow whether it is up or down, not by colour alone. */
    public String change(String amount) {
        return arrow(new BigDecimal(amount)) + yuan(amount);
    }

    /** {@code 0.0098} as {@code ▲ +0.98%} */
    public String percentChange(String rate) {
        BigDecimal value = new BigDecimal(rate);
        return arrow(value) + percent(value);
    }

    /** What part of the whole it is: {@code 37.50%} */
    public String part(String amount, BigDecimal whole) {
        return percent(new BigDecimal(amount).divide(whole, PART_SCALE, RoundingMode.HALF_UP));
    }

    /** The class that colours a change: red is up, as China reads it. */
    public String changeClass(String amount) {
        return switch (new BigDecimal(amount).signum()) {
            case 1 -> "up";
            case -1 -> "down";
            default -> "";
        };
    }

    /** {@code 0.0150} as {@code 1.50%} */
    public String percent(String rate) {
        return percent(new BigDecimal(rate));
    }

    /** The rate that is left of a fee rate after the discount. */
    public String discounted(String rate, String discount) {
        return percent(new BigDecimal(rate).multiply(new BigDecimal(discount)));
    }

    /** {@code 0.10} as {@code 1}, so that it reads 1折 */
    public String tenths(String discount) {
        return new BigDecimal(discount).movePointRight(1).stripTrailingZeros().toPlainString();
    }

    /** {@code 0.10} as {@code 90%}: what is taken off the fee */
    public String percentOff(String discount) {
        return BigDecimal.ONE.subtract(new BigDecimal(discount)).movePointRight(2).stripTrailingZeros().toPlainString()
                + "%";
    }

    public String time(Instant at) {
        return TIME.withZone(clock.getZone()).format(at);
    }

    public String hour(Instant begin) {
        return HOUR.withZone(clock.getZone()).format(begin);
    }

    public String dayAndTime(OffsetDateTime at) {
        return DAY_AND_TIME.format(at);
    }

    public String preciseTime(Instant at) {
        return PRECISE.withZone(clock.getZone()).format(at);
    }

    /** {@code 35 ms} or {@code 1.3 s} */
    public String duration(Duration length) {
        long millis = length.toMillis();
        if (millis < MILLIS_OF_A_SECOND) {
            return millis + " ms";
        }
        return BigDecimal.valueOf(millis, MILLIS_DECIMALS).setScale(1, RoundingMode.HALF_UP).toPlainString() + " s";
    }

    /** A code in the reader's language; a code that has no words yet stands for itself. */
    public String word(String kind, @Nullable String code) {
        if (code == null) {
            return "";
        }
        String found = messages.getMessage(kind + "." + code, null, code, LocaleContextHolder.getLocale());
        return found == null ? code : found;
    }

    private static String arrow(BigDecimal change) {
        return switch (change.signum()) {
            case 1 -> "▲ +";
            case -1 -> "▼ ";
            default -> "";
        };
    }

    private static String percent(BigDecimal rate) {
        return rate.movePointRight(2).setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}

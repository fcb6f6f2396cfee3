package io.discountpurchase.webui.token;

import java.util.Locale;

/** Whom a call to a context is made for. */
public record Bearer(String subject, Scope scope) {

    /** The edge itself, for what belongs to no single person: the stream of changes, timelines. */
    public static final Bearer EDGE = new Bearer("web-ui", Scope.EDGE);

    /** What a token allows. */
    public enum Scope {
        INVESTOR, OPERATOR, EDGE;

        String claim() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Bearer investor(String name) {
        return new Bearer(name, Scope.INVESTOR);
    }

    public static Bearer operator(String name) {
        return new Bearer(name, Scope.OPERATOR);
    }
}

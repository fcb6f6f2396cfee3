package io.discountpurchase.webui.edge;

import jakarta.servlet.http.HttpServletRequest;

/** Which requests are calls of the API. */
public final class ApiPaths {
    public static final String ALL = "/api/**";
    private static final String ROOT = "/api";

    private ApiPaths() {}

    public static boolean contain(HttpServletRequest request) {
        return contain(request.getRequestURI());
    }

    public static boolean contain(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }
}

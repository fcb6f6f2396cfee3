package io.discountpurchase.webui.contexts.operations;

import java.util.List;
import java.util.Map;

/** A context's own checks, and figures to compare with other contexts. */
public record Figures(
        String context,
        List<Check> checks,
        Map<String, String> figures) {}

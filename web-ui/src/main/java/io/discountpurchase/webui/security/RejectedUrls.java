package io.discountpurchase.webui.security;

import io.discountpurchase.webui.edge.ApiPaths;
import io.discountpurchase.webui.problem.ProblemCode;
import io.discountpurchase.webui.problem.ProblemException;
import io.discountpurchase.webui.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** A path with slashes, dots or control characters in disguise is refused as what it pretends to be. */
@Component
class RejectedUrls implements RequestRejectedHandler {
    private final ProblemWriter problems;

    RejectedUrls(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        if (ApiPaths.contain(request)) {
            problems.write(refusalOf(request.getRequestURI()), request, response);
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    private static ProblemException refusalOf(String path) {
        if (path.startsWith("/api/redemptions/")) {
            return ProblemCode.ID_FORMAT.at("redemptionId");
        }
        if (path.startsWith("/api/funds/") || path.startsWith("/api/holdings/")) {
            return ProblemCode.FUND_FORMAT.at("fundCode");
        }
        return path.startsWith("/api/discount-purchases/") || path.startsWith("/api/fund-purchases/")
                ? ProblemCode.ID_FORMAT.at("purchaseId")
                : ProblemCode.MALFORMED_REQUEST.asProblem();
    }
}

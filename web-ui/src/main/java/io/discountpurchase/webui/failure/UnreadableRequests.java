package io.discountpurchase.webui.failure;

import io.discountpurchase.webui.problem.ProblemWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;

import java.io.IOException;

/** A request that Tomcat cannot even take apart, such as one with a zero byte in its path, is answered by a problem too. */
class UnreadableRequests extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRequests.class);
    private static final int FIRST_ERROR = 400;

    private final ProblemWriter problems;

    UnreadableRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            problems.write(Failures.ofStatus(HttpStatusCode.valueOf(response.getStatus())), request, response);
            response.finishResponse();
        } catch (IOException callerHasGone) {
            LOG.debug("The caller did not wait for the answer", callerHasGone);
        }
    }
}

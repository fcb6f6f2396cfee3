package io.discountpurchase.fundtrading.api;

import org.jspecify.annotations.Nullable;

/** A request that gets a problem document for an answer. */
final class RequestProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final @Nullable String field;

    RequestProblem(Problem problem) {
        this(problem, problem.field());
    }

    RequestProblem(Problem problem, @Nullable String field) {
        super(problem.name());
        this.problem = problem;
        this.field = field;
    }

    Problem problem() {
        return problem;
    }

    @Nullable
    String field() {
        return field;
    }
}

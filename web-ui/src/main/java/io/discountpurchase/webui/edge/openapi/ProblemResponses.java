package io.discountpurchase.webui.edge.openapi;

import io.discountpurchase.webui.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Says of every call which refusals it knows; all of them are problem documents. */
@Component
class ProblemResponses implements OpenApiCustomizer {
    private static final Map<String, String> OF_EVERY_CALL = Map.of("400", "Something in the request cannot be read",
            "401", "Not logged in", "403", "Not allowed", "406", "Only JSON can be answered", "429",
            "Too many requests",
            "503", "A context does not answer, or has too much to do; Retry-After says when to try again");
    private static final Map<String, String> OF_BODIES = Map.of("413", "A body of more than 64 KiB", "415",
            "A body that is not JSON", "422", "Refused for a business reason, with its code", "409",
            "In conflict with what is there: a quote that has expired, a request that still runs");

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true).read(Problem.class).forEach(api.getComponents()::addSchemas);
        api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(this::describe));
        api.getPaths().forEach((path, item) -> {
            if (path.contains("{")) {
                item.readOperations().forEach(operation -> add(operation, "404", "Not there, or not yours"));
            }
        });
    }

    private void describe(PathItem.HttpMethod method, Operation operation) {
        OF_EVERY_CALL.forEach((status, words) -> add(operation, status, words));
        if (method != PathItem.HttpMethod.GET) {
            OF_BODIES.forEach((status, words) -> add(operation, status, words));
        }
    }

    private static void add(Operation operation, String status, String words) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        operation.getResponses()
                .addApiResponse(status, new ApiResponse().description(words)
                        .content(
                                new Content().addMediaType("application/problem+json",
                                        new MediaType().schema(problem))));
    }
}

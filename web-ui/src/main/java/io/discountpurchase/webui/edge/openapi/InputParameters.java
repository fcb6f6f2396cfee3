package io.discountpurchase.webui.edge.openapi;

import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.input.PageInput;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import java.math.BigDecimal;
import java.util.Arrays;

/** Describes what controllers take as checked values: pages and idempotency keys. */
@Component
class InputParameters implements OperationCustomizer {
    private static final int LONGEST_KEY = 255;

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (takes(handler, PageInput.class)) {
            operation.addParametersItem(number("page", 0, 0, 1_000_000).description("Counted from 0"));
            operation.addParametersItem(number("size", 20, 1, 100));
        }
        if (takes(handler, IdempotencyKey.class)) {
            operation.addParametersItem(new HeaderParameter().name(IdempotencyKey.HEADER)
                    .required(true)
                    .description("Any name of your own for this request: the same key never does the same thing twice")
                    .example("buy-1")
                    .schema(new StringSchema().minLength(1).maxLength(LONGEST_KEY)));
        }
        return operation;
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(each -> each.getParameterType().equals(type));
    }

    private static Parameter number(String name, int otherwise, int least, int most) {
        IntegerSchema schema = new IntegerSchema();
        schema.setDefault(otherwise);
        schema.setMinimum(BigDecimal.valueOf(least));
        schema.setMaximum(BigDecimal.valueOf(most));
        return new QueryParameter().name(name).schema(schema);
    }
}

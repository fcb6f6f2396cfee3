package io.discountpurchase.fundtrading.config;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

import java.util.List;

/** Requests are read strictly: an unknown field, a doubled one or a number instead of a text is an error, not a guess. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {
    private static final List<CoercionInputShape> NO_TEXT = List.of(CoercionInputShape.Integer,
            CoercionInputShape.Float, CoercionInputShape.Boolean);
    private static final List<CoercionInputShape> NEITHER_TRUE_NOR_FALSE = List.of(CoercionInputShape.Integer,
            CoercionInputShape.Float, CoercionInputShape.String, CoercionInputShape.EmptyString);

    @Bean
    JsonMapperBuilderCustomizer strictRequests() {
        return builder -> builder
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(LogicalType.Textual,
                        textual -> NO_TEXT.forEach(shape -> textual.setCoercion(shape, CoercionAction.Fail)))
                .withCoercionConfig(LogicalType.Boolean,
                        truth -> NEITHER_TRUE_NOR_FALSE.forEach(
                                shape -> truth.setCoercion(shape, CoercionAction.Fail)));
    }
}

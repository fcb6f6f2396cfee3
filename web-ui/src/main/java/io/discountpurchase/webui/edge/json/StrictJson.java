package io.discountpurchase.webui.edge.json;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Unknown fields and values of another type are refused; times carry the offset of the business. */
@Configuration(proxyBeanMethods = false)
class StrictJson {
    private static final CoercionInputShape[] NOT_TEXT = {CoercionInputShape.Integer, CoercionInputShape.Float,
            CoercionInputShape.Boolean};
    private static final CoercionInputShape[] NOT_TRUE_OR_FALSE = {CoercionInputShape.Integer,
            CoercionInputShape.Float, CoercionInputShape.String, CoercionInputShape.EmptyString};
    private static final CoercionInputShape[] NO_NAME = {CoercionInputShape.Integer, CoercionInputShape.EmptyString};

    @Bean
    JsonMapperBuilderCustomizer strictReading() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withCoercionConfig(LogicalType.Textual,
                        text -> refuse(text, NOT_TEXT))
                .withCoercionConfig(LogicalType.Boolean,
                        flag -> refuse(flag, NOT_TRUE_OR_FALSE))
                .withCoercionConfig(LogicalType.Enum, name -> refuse(name, NO_NAME))
                .addModule(new SimpleModule().addSerializer(new BusinessTime()));
    }

    private static void refuse(MutableCoercionConfig type, CoercionInputShape[] shapes) {
        for (CoercionInputShape shape : shapes) {
            type.setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static final class BusinessTime extends StdSerializer<Instant> {
        private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(
                ZoneId.of("Asia/Shanghai"));

        private BusinessTime() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator json, SerializationContext context) {
            json.writeString(WITH_OFFSET.format(time));
        }
    }
}

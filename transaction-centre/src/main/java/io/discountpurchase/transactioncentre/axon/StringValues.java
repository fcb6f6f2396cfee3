package io.discountpurchase.transactioncentre.axon;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * Values of a domain stay free of Jackson: a type with a public static {@code of(String)} that returns itself is written as
 * its {@code toString()} and read by {@code of}, as a value and as the key of a map.
 */
final class StringValues {
    /** Asked for again with each map that is read: Jackson does not remember how keys are. */
    private static final ClassValue<Optional<Method>> FACTORIES = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return factoryOf(type);
        }
    };

    private StringValues() {}

    static Module module() {
        return new SimpleModule("string-values") {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addSerializers(new Writers());
                context.addKeySerializers(new KeyWriters());
                context.addDeserializers(new Readers());
                context.addKeyDeserializers(keyReaders());
            }
        };
    }

    private static Optional<Method> factory(Class<?> type) {
        return FACTORIES.get(type);
    }

    private static Optional<Method> factoryOf(Class<?> type) {
        try {
            Method factory = type.getMethod("of", String.class);
            boolean fits = Modifier.isStatic(factory.getModifiers()) && factory.getReturnType() == type;
            return fits ? Optional.of(factory) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Object read(Method factory, String text) throws IOException {
        try {
            return factory.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IOException("Not a " + factory.getDeclaringClass().getSimpleName() + ": " + text, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IOException("Cannot read a " + factory.getDeclaringClass().getSimpleName(), e);
        }
    }

    private static KeyDeserializers keyReaders() {
        return (type, config,
                description) -> factory(type.getRawClass()).<KeyDeserializer>map(KeyReader::new).orElse(null);
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type,
                BeanDescription description) {
            return factory(type.getRawClass()).isPresent() ? new Writer() : null;
        }
    }

    private static final class KeyWriters extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type,
                BeanDescription description) {
            return factory(type.getRawClass()).isPresent() ? new KeyWriter() : null;
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config,
                BeanDescription description) {
            return factory(type.getRawClass()).map(Reader::new).orElse(null);
        }
    }

    private static final class Writer extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeString(value.toString());
        }
    }

    private static final class KeyWriter extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeFieldName(value.toString());
        }
    }

    private static final class Reader extends JsonDeserializer<Object> {
        private final Method factory;

        private Reader(Method factory) {
            this.factory = factory;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return read(factory, json.getText());
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final Method factory;

        private KeyReader(Method factory) {
            this.factory = factory;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return read(factory, key);
        }
    }
}

package io.discountpurchase.webui.edge.json;

import io.discountpurchase.webui.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** One JSON value in UTF-8, each field once, not deeply nested. */
final class JsonSyntax {
    private static final int DEEPEST = 16;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private JsonSyntax() {}

    static void check(byte[] body) {
        String text = utf8(body);
        if (text.isBlank()) {
            throw ProblemCode.BODY_REQUIRED.asProblem();
        }
        try (JsonParser tokens = JSON.createParser(ObjectReadContext.empty(), text)) {
            tokens.nextToken();
            tokens.skipChildren();
            if (tokens.nextToken() != null) {
                throw ProblemCode.MALFORMED_JSON.asProblem();
            }
        } catch (JacksonException malformed) {
            throw ProblemCode.MALFORMED_JSON.asProblem();
        }
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException wrongBytes) {
            throw ProblemCode.MALFORMED_JSON.asProblem();
        }
    }
}

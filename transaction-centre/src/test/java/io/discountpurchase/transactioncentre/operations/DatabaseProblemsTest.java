package io.discountpurchase.transactioncentre.operations;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseProblemsTest {
    @RestController
    static class Books {
        @GetMapping("/books")
        String open() {
            throw new IllegalStateException(new DataAccessResourceFailureException("Books", new SQLException("full")));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, nothing happens twice", "zh-CN, 不会重复执行"})
    void a_database_that_fails_is_told_apart_from_a_broken_program_in_the_language_asked_for(String language,
            String words) {
        MockMvcTester http = MockMvcTester.create(
                MockMvcBuilders.standaloneSetup(new Books()).setControllerAdvice(new DatabaseProblems()).build());

        assertThat(http.get().uri("/books").header(HttpHeaders.ACCEPT_LANGUAGE, language))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasHeader(HttpHeaders.RETRY_AFTER, "5")
                .bodyJson()
                .hasPathSatisfying("$.code", code -> code.assertThat().isEqualTo("DATABASE_UNAVAILABLE"))
                .hasPathSatisfying("$.detail", detail -> detail.assertThat().asString().contains(words));
    }
}

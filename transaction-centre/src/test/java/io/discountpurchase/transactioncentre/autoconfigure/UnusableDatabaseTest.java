package io.discountpurchase.transactioncentre.autoconfigure;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.scenario.RunningParcelService;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Objects;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

@ResourceLock(value = CrashPoint.PROPERTY, mode = ResourceAccessMode.READ)
class UnusableDatabaseTest {
    private static final String NO_BROKER = "127.0.0.1:1";

    @TempDir
    private Path directory;

    @Test
    void a_service_whose_database_would_lose_what_it_has_committed_says_how_to_mend_it() {
        Throwable failure = catchThrowable(() -> new RunningParcelService(directory, NO_BROKER,
                "spring.datasource.url=" + url() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));

        FailureAnalysis analysis = analysed(failure);
        assertThat(analysis.getDescription()).contains("lose committed transactions", "WRITE_DELAY is 500", url());
        assertThat(analysis.getAction()).contains("WRITE_DELAY=0");
    }

    @Test
    void a_service_whose_database_another_process_has_opened_says_so() throws Exception {
        try (AnotherH2 another = new AnotherH2(); Connection inUse = another.connect(url())) {
            assertThat(inUse.isValid(0)).isTrue();
            Throwable failure = catchThrowable(() -> new RunningParcelService(directory, NO_BROKER));

            FailureAnalysis analysis = analysed(failure);
            assertThat(analysis.getDescription()).contains("in use by another process", "parcels");
            assertThat(analysis.getAction()).contains("spring.datasource.url");
        }
    }

    @Test
    void a_database_without_a_file_loses_everything_anyway() {
        assertThatCode(() -> H2Durability.ensure(new SimpleDriverDataSource(new Driver(), "jdbc:h2:mem:durability")))
                .doesNotThrowAnyException();
    }

    @Test
    void other_failures_are_for_others() {
        assertThat(new UnusableDatabase().analyze(new IllegalStateException("port in use"))).isNull();
    }

    @Test
    void is_found_by_spring() {
        // some of Spring's own want constructor arguments
        FailureHandler leavingThemOut = (type, name, failure) -> {};
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, leavingThemOut))
                .hasAtLeastOneElementOfType(UnusableDatabase.class);
    }

    private static FailureAnalysis analysed(Throwable failure) {
        return Objects.requireNonNull(new UnusableDatabase().analyze(failure), "Not understood: " + failure);
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("parcels");
    }

    /** H2 loaded a second time knows nothing of the databases that the first one has opened, like another process. */
    private record AnotherH2(URLClassLoader classes) implements AutoCloseable {
        private AnotherH2() {
            this(new URLClassLoader(new URL[]{Driver.class.getProtectionDomain().getCodeSource().getLocation()},
                    ClassLoader.getPlatformClassLoader()));
        }

        Connection connect(String url) throws Exception {
            java.sql.Driver driver = (java.sql.Driver) classes.loadClass(Driver.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return driver.connect(url, new Properties());
        }

        @Override
        public void close() throws Exception {
            classes.close();
        }
    }
}

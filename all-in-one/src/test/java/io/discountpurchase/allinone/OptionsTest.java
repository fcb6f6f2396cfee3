package io.discountpurchase.allinone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptionsTest {
    @Test
    void hasADemoOnPort8080WithoutAnyOption() {
        assertThat(Options.parse()).isEqualTo(new Options(8080, Path.of("data"), true, false));
    }

    @Test
    void takesWhatIsGiven() {
        assertThat(Options.parse("--base-port=9000", "--data-dir=/tmp/somewhere else", "--demo-data=false", "--help"))
                .isEqualTo(new Options(9000, Path.of("/tmp/somewhere else"), false, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --port=9000         | Unknown option --port=9000; --help lists the options.
            data                | Unknown option data; --help lists the options.
            --base-port         | --base-port needs a number from 1 to 65524, not "".
            --base-port=0       | --base-port needs a number from 1 to 65524, not "0".
            --base-port=65525   | --base-port needs a number from 1 to 65524, not "65525".
            --base-port=-1      | --base-port needs a number from 1 to 65524, not "-1".
            --base-port=8080x   | --base-port needs a number from 1 to 65524, not "8080x".
            --base-port=9999999 | --base-port needs a number from 1 to 65524, not "9999999".
            --data-dir=         | --data-dir needs the name of a directory.
            --demo-data=yes     | --demo-data needs true or false, not "yes".
            """)
    void refusesWhatItDoesNotUnderstand(String argument, String reason) {
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> Options.parse(argument)).withMessage(reason);
    }

    @Test
    void refusesAPathThatNoFileSystemTakes() {
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> Options.parse("--data-dir=a\0b"))
                .withMessageStartingWith("--data-dir needs the name of a directory: ");
    }
}

package io.discountpurchase.webui.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who may log in.
 *
 * @param demoData whether the demo people are among them
 * @param people whoever else, by configuration
 */
@ConfigurationProperties("web-ui")
record PeopleProperties(
        @DefaultValue("false") boolean demoData,
        @DefaultValue List<Person> demoPeople,
        @DefaultValue List<Person> people) {
    /**
     * @param password as a hash with its kind: {@code {bcrypt}$2a$…}
     * @param risk C1 to C5; an operator has none
     * @param card what the demo card held at first, in yuan
     */
    record Person(String name, String password, Role role, @Nullable String risk, @Nullable String card) {}

    /** What a person may do. */
    enum Role { INVESTOR, OPERATOR }

    List<Person> all() {
        return Stream.concat(people.stream(), shown().stream()).toList();
    }

    List<Person> shown() {
        return demoData ? demoPeople : List.of();
    }
}

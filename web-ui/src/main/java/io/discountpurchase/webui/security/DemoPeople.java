package io.discountpurchase.webui.security;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The people whom the login page offers; their passwords are their names. Nobody without the demo data. */
@Component
public class DemoPeople {
    private final List<DemoPerson> people;
    private final boolean anybody;

    DemoPeople(PeopleProperties properties) {
        this.people = properties.shown()
                .stream()
                .map(person -> new DemoPerson(person.name(),
                        person.role() == PeopleProperties.Role.OPERATOR, person.risk(), person.card()))
                .toList();
        this.anybody = !properties.all().isEmpty();
    }

    /** A person as the login page shows them. */
    public record DemoPerson(String name, boolean operator, @Nullable String risk, @Nullable String card) {}

    public List<DemoPerson> shown() {
        return people;
    }

    /** Whether there is anybody at all who can log in. */
    public boolean anybodyKnown() {
        return anybody;
    }

    public Optional<DemoPerson> named(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst();
    }
}

package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.machine.JavaProgram;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Everything in one process, the broker too. Its applications are told where their databases are by properties of the JVM,
 * which are the same for all: each puts its own name where it is left open.
 */
final class AllInOne implements Packaging {
    private static final String NAME = "all-in-one";
    /** Of all applications and the broker, from that of the edge on. */
    private static final int PORTS = 12;
    private static final String OWN_NAME = "${spring.application.name}";

    private final Installation installation;
    private final Edge edge = Installation.atFreePorts(PORTS);

    AllInOne(Installation installation) throws IOException {
        this.installation = installation;
        installation.investors().write(installation.settings(), installation.settings().resolve("fund-trading"));
    }

    @Override
    public SequencedMap<String, JavaProgram> start() throws IOException, SQLException {
        List<String> jvmOptions = new ArrayList<>(installation.jvmOptions());
        settings().forEach((name, value) -> jvmOptions.add("-D%s=%s".formatted(name, value)));
        return new LinkedHashMap<>(Map.of(NAME, JavaProgram.start(NAME, jvmOptions,
                List.of("-jar", installation.jarOf(NAME).toString(), "--base-port=" + edge.port(),
                        "--data-dir=" + installation.directory().resolve("data")),
                installation.log(NAME))));
    }

    private Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        String[] investors = Investors.setting(installation.settings()).split("=", 2);
        settings.put(investors[0], investors[1]);
        settings.put("spring.flyway.locations", "classpath:db/migration/transaction-centre,classpath:db/migration/"
                + OWN_NAME + ",filesystem:" + installation.settings().resolve(OWN_NAME));
        // addresses differ by the name alone, and each database is made when it is asked for
        for (String context : Product.CONTEXTS) {
            DatabaseAddress database = installation.databases().address(context);
            settings.put("spring.datasource.url", withOwnName(database.url(), context));
            settings.put("spring.datasource.username", database.user());
        }
        settings.put("spring.datasource.password", "");
        return settings;
    }

    private static String withOwnName(String url, String context) {
        int name = url.lastIndexOf("/" + context) + 1;
        return url.substring(0, name) + OWN_NAME + url.substring(name + context.length());
    }

    @Override
    public SequencedMap<String, Edge> services() {
        return new LinkedHashMap<>(Map.of(NAME, edge));
    }

    @Override
    public Edge edge() {
        return edge;
    }

    @Override
    public String programOf(String context) {
        return NAME;
    }
}

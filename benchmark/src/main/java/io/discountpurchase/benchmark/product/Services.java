package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.machine.JavaProgram;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** As in production: three contexts and the edge, each in a process of its own, beside the broker. */
final class Services implements Packaging {
    private static final String FUND_TRADING = "fund-trading";
    private static final String EDGE = "web-ui";

    private final SequencedMap<String, Edge> services = new LinkedHashMap<>();
    private final Installation installation;
    private final String nameServer;
    private final KeyPairFiles keys;

    Services(Installation installation, String nameServer) throws IOException {
        this.installation = installation;
        this.nameServer = nameServer;
        keys = KeyPairFiles.in(installation.directory());
        installation.investors().write(installation.settings(), installation.settings());
        for (String service : Stream.concat(Product.CONTEXTS.stream(), Stream.of(EDGE)).toList()) {
            services.put(service, Installation.atFreePorts(1));
        }
    }

    @Override
    public SequencedMap<String, JavaProgram> start() throws IOException, SQLException {
        SequencedMap<String, JavaProgram> programs = new LinkedHashMap<>();
        try {
            for (String context : Product.CONTEXTS) {
                programs.putFirst(context, startContext(context));
            }
            programs.putFirst(EDGE, start(EDGE, Stream.concat(
                    Product.CONTEXTS.stream().map(name -> "--contexts.%s.url=%s".formatted(name, of(name).url())),
                    Stream.of("--web-ui.token.private-key-location=" + keys.privateKey().toUri()))));
            return programs;
        } catch (IOException | SQLException | RuntimeException e) {
            programs.values().forEach(JavaProgram::close);
            throw e;
        }
    }

    private JavaProgram startContext(String context) throws IOException, SQLException {
        DatabaseAddress database = installation.databases().address(context);
        List<String> options = new ArrayList<>(List.of("--rocketmq.name-server=" + nameServer,
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + keys.publicKey().toUri(),
                "--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password="));
        if (context.equals(FUND_TRADING)) {
            options.add("--spring.flyway.locations=classpath:db/migration/transaction-centre,"
                    + "classpath:db/migration/fund-trading,filesystem:" + installation.settings());
        }
        return start(context, options.stream());
    }

    private JavaProgram start(String service, Stream<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of("-jar", installation.jarOf(service).toString(),
                "--server.address=" + Installation.LOOPBACK, "--server.port=" + of(service).port(),
                "--data-dir=" + installation.directory(), "--demo-data=true",
                "--" + Investors.setting(installation.settings())));
        options.forEach(command::add);
        return JavaProgram.start(service, installation.jvmOptions(), command, installation.log(service));
    }

    private Edge of(String service) {
        return Objects.requireNonNull(services.get(service));
    }

    @Override
    public SequencedMap<String, Edge> services() {
        return services;
    }

    @Override
    public Edge edge() {
        return of(EDGE);
    }

    @Override
    public String programOf(String context) {
        return context;
    }
}

package io.discountpurchase.allinone;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.embeddedrocketmq.RocketMqSettings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The broker or one application in a process of its own, as in production, where all-in-one has them in one. Arguments:
 * name, base port, directory.
 */
final class OneOfTheServices {
    static final String BROKER = "broker";

    private OneOfTheServices() {}

    static List<String> names() {
        return List.of(BROKER, Application.WALLET.title(), Application.FUND_TRADING.title(),
                Application.COMPANION.title(), Application.WEB_UI.title());
    }

    public static void main(String[] arguments) {
        String name = arguments[0];
        Ports ports = new Ports(Integer.parseInt(arguments[1]));
        Path directory = Path.of(arguments[2]);
        Logging.into(directory.resolve(name + ".log"));
        if (name.equals(BROKER)) {
            startBroker(ports, directory);
        } else {
            startApplication(name, ports, directory);
        }
        System.out.println("READY " + name);
    }

    private static void startBroker(Ports ports, Path directory) {
        EmbeddedRocketMq broker = new EmbeddedRocketMq(
                RocketMqSettings.onLoopback(ports.ofRocketMq(), directory.resolve(BROKER), AllInOne.TOPICS));
        broker.start();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::stop));
    }

    private static void startApplication(String name, Ports ports, Path directory) {
        Application application = Arrays.stream(Application.values())
                .filter(candidate -> candidate.title().equals(name))
                .findFirst()
                .orElseThrow();
        Options options = Options.parse("--base-port=" + ports.base());
        DataDirectory data = DataDirectory.lock(directory.resolve(name));
        application.builder()
                .run(new ApplicationSettings(options, ports, data, TokenKeys.in(directory.resolve("keys")))
                        .of(application));
    }
}

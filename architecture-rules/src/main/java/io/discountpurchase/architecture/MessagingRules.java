package io.discountpurchase.architecture;

import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Where RocketMQ may be seen, and how it may be used: rules 4 and 15. */
public final class MessagingRules {

    private static final String SENDING = "org\\.apache\\.rocketmq\\.spring\\."
            + ".*(Template|LocalTransactionListener|ReplyListener)";

    private MessagingRules() {}

    /** Rule 4. */
    public static ArchRule rocketMqOnlyAtTheEdge(BoundedContext context) {
        return noClasses().that()
                .resideInAPackage(context.everything())
                .and()
                .resideOutsideOfPackages(context.root() + "..rocketmq..", context.layer("config"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.rocketmq..")
                .as("4. RocketMQ is used in packages named rocketmq and in config only")
                .because("the rest of the context must not know by which messenger a message came");
    }

    /** Rule 4 for a module that neither sends nor receives messages. */
    public static ArchRule usesNoRocketMq(String module) {
        return noClasses().that()
                .resideInAPackage(module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.rocketmq..")
                .as("4. " + module + " does not use RocketMQ")
                .because("only the contexts and the transaction centre exchange messages");
    }

    /** Rule 15: a context only listens; producers, templates and transaction listeners belong to the centre. */
    public static ArchRule sendsThroughTheTransactionCentreOnly(BoundedContext context) {
        return noClasses().that()
                .resideInAPackage(context.everything())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.rocketmq.client.producer..",
                        "org.apache.rocketmq.client.apis.producer..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(SENDING)
                .as("15. Messages are sent by the transaction centre only")
                .because("what is sent inside a database transaction is out even if the transaction rolls back");
    }
}

package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The set of rules that a module lives by. The numbers in the names of the rules are those of the architecture decision
 * record. No rule passes because it found nothing to look at: a module that lacks a layer of its set is red.
 *
 * <p>
 * A module's whole architecture test, with any test framework, here with JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> conventions() {
 *     return Conventions.ofContext("io.discountpurchase.wallet").checks()
 *             .map(check -> dynamicTest(check.name(), check::run));
 * }
 * }</pre>
 */
public final class Conventions {
    private final String root;
    private final List<ArchRule> rules;

    private Conventions(String root, ArchRule... rules) {
        this.root = root;
        this.rules = List.of(rules);
    }

    /** A bounded context with all layers, beside its shared kernel and the transaction centre. */
    public static Conventions ofContext(String root) {
        BoundedContext context = BoundedContext.of(root);
        return new Conventions(root,
                ModuleRules.usesOfItsProjectOnly(root, context.kernel(), Packages.neighbour(root, "transactioncentre")),
                DomainRules.dependsOnItsOwnLanguageOnly(context),
                MessagingRules.rocketMqOnlyAtTheEdge(context),
                ContractRules.contractsStayInIntegration(context),
                DomainRules.messagesAreRecordsInTheirSealedInterface(context),
                DomainRules.handlersTakeMessagesOfASealedInterface(context),
                DomainRules.onlyAggregatesApplyEvents(context),
                DomainRules.noAggregateHoldsAnother(context),
                DomainRules.knowsNoClockDiceOrLog(context),
                ProcessRules.commandsComeFromTheEdgesAndProcesses(context),
                ProcessRules.processesSayWhenAndThen(context),
                ProcessRules.reactionsStandInProcess(context),
                ProcessRules.readModelsSendNoCommands(context),
                ProcessRules.projectionsCanBeReset(context),
                EntryPointRules.areNotPublic(root),
                EntryPointRules.touchNoState(root),
                PackageRules.freeOfCycles(root),
                PackageRules.nullMarked(root),
                MessagingRules.sendsThroughTheTransactionCentreOnly(context));
    }

    /** A bounded context with so little logic that it lies in one package, see {@link FlatContextRules}. */
    public static Conventions ofFlatContext(String root) {
        BoundedContext context = BoundedContext.of(root);
        String transactionCentre = Packages.neighbour(root, "transactioncentre");
        return new Conventions(root,
                ModuleRules.usesOfItsProjectOnly(root, context.kernel(), transactionCentre),
                FlatContextRules.decidesNothing(context),
                MessagingRules.rocketMqOnlyAtTheEdge(context),
                FlatContextRules.contractsStayWithTheHandlers(context, transactionCentre),
                EntryPointRules.areNotPublic(root),
                EntryPointRules.touchNoState(root),
                PackageRules.freeOfCycles(root),
                PackageRules.nullMarked(root),
                MessagingRules.sendsThroughTheTransactionCentreOnly(context));
    }

    /** The shared kernel. */
    public static Conventions ofKernel(String root) {
        return new Conventions(root,
                ModuleRules.usesOfItsProjectOnly(root),
                ModuleRules.kernelIsPlainJava(root),
                ContractRules.contractsAreVersionedRecordsOfSimpleTypes(root),
                PackageRules.freeOfCycles(root),
                PackageRules.nullMarked(root));
    }

    /**
     * A library that any project could take: it uses no other module of this one.
     *
     * @param others root packages of libraries of which that is true too, and which it uses
     */
    public static Conventions ofLibrary(String root, String... others) {
        return new Conventions(root,
                ModuleRules.usesOfItsProjectOnly(root, others),
                PackageRules.freeOfCycles(root),
                PackageRules.nullMarked(root));
    }

    /** The edge, which talks to the contexts over HTTP only. */
    public static Conventions ofEdge(String root) {
        String kernel = Packages.neighbour(root, "sharedkernel");
        return new Conventions(root,
                ModuleRules.usesOfItsProjectOnly(root, kernel),
                MessagingRules.usesNoRocketMq(root),
                ContractRules.usesNoContracts(root, kernel),
                EntryPointRules.areNotPublic(root),
                EntryPointRules.touchNoState(root),
                PackageRules.freeOfCycles(root),
                PackageRules.nullMarked(root));
    }

    /**
     * The assembled project.
     *
     * @param project    root package of the project, whose direct subpackages are its modules
     * @param assembly   root package of the one module that may use all others
     * @param contextMap PlantUML diagram of the modules
     */
    public static Conventions ofProject(String project, String assembly, Path contextMap) {
        return new Conventions(project,
                ModuleRules.applicationsAreIndependent(project, assembly),
                PackageRules.freeOfCycles(project),
                PackageRules.nullMarked(project),
                ModuleRules.adheresTo(project, contextMap));
    }

    /** One check per rule on the module's main classes, to be run as one test each. */
    public Stream<Check> checks() {
        return checksOn(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root));
    }

    Stream<Check> checksOn(JavaClasses classes) {
        return rules.stream().map(rule -> new Check(rule.getDescription(), rule, classes));
    }
}

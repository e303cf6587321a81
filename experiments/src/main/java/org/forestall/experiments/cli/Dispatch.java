package org.forestall.experiments.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.forestall.experiments.behaviour.EnsembleSize;
import org.forestall.experiments.store.Export;
import org.forestall.experiments.store.StoreProblem;
import org.forestall.scenario.problem.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line, lets the command check all of its input, then lets it work. */
@CommandLine.Command(
        name = "forestall",
        mixinStandardHelpOptions = true,
        version = "Forestall " + Version.CURRENT,
        description = {
            "Simulates how invented societies slide into atrocity crimes, or mostly hold back, and what prevention changes.",
            "Not a forecast."
        },
        footer = {
            "",
            "Exit codes: 0 done, 2 bad input (nothing was done), 3 partial results, 4 Forestall itself failed.",
            "Results go to standard output and files, talk goes to standard error."
        })
final class Dispatch {

    private final Session session;
    private final CommandLine commandLine;

    Dispatch(Session session) {
        this.session = session;
        this.commandLine = new CommandLine(this);
        List<Command> commands = List.of(
                new CompareCommand(session),
                new RunCommand(session),
                new ResumeCommand(session),
                new RunShardCommand(session),
                new MergeCommand(session),
                new VerifyCommand(session),
                new ReportCommand(session),
                new ExportCommand(session),
                new ValidateCommand(session),
                new DescribeCommand(session),
                new DiffCommand(session),
                new NewCommand(session),
                new SchemaCommand(session),
                new AssessCommand(session),
                new ListCommand(session),
                new GuiCommand(session),
                new ScreenshotsCommand(session),
                new BehavioursCommand(session),
                new SocietiesCommand(session),
                new SweepCommand(session),
                new DebriefCommand(session),
                new SensitivityCommand(session),
                new RankCommand(session),
                new WarnCommand(session),
                new CompletionCommand(session),
                new ManCommand(session));
        commands.forEach(command -> {
            CommandLine each = new CommandLine(command);
            each.getCommandSpec().mixinStandardHelpOptions(true);
            commandLine.addSubcommand(each);
        });
        commandLine.registerConverter(Preset.class, oneOf(Preset.values()));
        commandLine.registerConverter(ProgressStyle.class, oneOf(ProgressStyle.values()));
        commandLine.registerConverter(Export.Format.class, oneOf(Export.Format.values()));
        commandLine.registerConverter(DiffCommand.Format.class, oneOf(DiffCommand.Format.values()));
        commandLine.registerConverter(EnsembleSize.class, oneOf(EnsembleSize.values()));
        commandLine.registerConverter(SweepCommand.Sampling.class, oneOf(SweepCommand.Sampling.values()));
        commandLine.registerConverter(SensitivityCommand.Measure.class, oneOf(SensitivityCommand.Measure.values()));
        commandLine.registerConverter(Integer.class, wholeNumber(Integer::valueOf));
        commandLine.registerConverter(Double.class, Dispatch::number);
        commandLine.registerConverter(Long.class, wholeNumber(Long::valueOf));
        commandLine.registerConverter(long.class, wholeNumber(Long::valueOf));
        collectErrors(commandLine);
    }

    private static void collectErrors(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(Dispatch::collectErrors);
    }

    private static <T> CommandLine.ITypeConverter<T> wholeNumber(Function<String, T> reader) {
        return text -> {
            try {
                return reader.apply(text);
            } catch (NumberFormatException e) {
                throw new CommandLine.TypeConversionException("'" + text + "' is not a whole number in range");
            }
        };
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new CommandLine.TypeConversionException("'" + text + "' is no number");
    }

    private static <T> CommandLine.ITypeConverter<T> oneOf(T[] values) {
        List<String> names = Arrays.stream(values).map(Object::toString).toList();
        return text -> {
            int position = names.indexOf(text.toLowerCase(Locale.ROOT));
            if (position < 0) {
                throw new CommandLine.TypeConversionException("'" + text + "' is none of " + String.join(", ", names)
                        + ". " + NearestName.question(text, names, ""));
            }
            return values[position];
        };
    }

    /** All commands, as they are read. */
    CommandLine commandLine() {
        return commandLine;
    }

    /** Does what the command line says and gives the exit code. Never throws. */
    int execute() {
        try {
            return parsed(commandLine.parseArgs(session.arguments().toArray(String[]::new)));
        } catch (StoreProblem e) {
            session.console().say("forestall: " + e.getMessage());
            return ExitCode.BAD_INPUT;
        } catch (RuntimeException | Error e) {
            return ourFault(e);
        }
    }

    private int parsed(ParseResult root) {
        ParseResult deepest = root.hasSubcommand() ? root.subcommand() : root;
        CommandLine line = deepest.commandSpec().commandLine();
        if (deepest.isUsageHelpRequested()) {
            line.usage(session.console().out());
            return ExitCode.DONE;
        }
        if (root.isVersionHelpRequested() || deepest.isVersionHelpRequested()) {
            commandLine.printVersionHelp(session.console().out());
            return ExitCode.DONE;
        }
        Complaints complaints = new Complaints();
        complainOfParsing(root, complaints);
        if (!root.hasSubcommand()) {
            if (complaints.isEmpty()) {
                line.usage(session.console().err());
                return ExitCode.BAD_INPUT;
            }
            return refuse(complaints, line);
        }
        complainOfParsing(deepest, complaints);
        Command command = (Command) deepest.commandSpec().userObject();
        command.check(complaints);
        return complaints.isEmpty() ? command.run() : refuse(complaints, line);
    }

    private static void complainOfParsing(ParseResult result, Complaints complaints) {
        for (Exception error : result.errors()) {
            if (error instanceof UnmatchedArgumentException unmatched) {
                complainOfUnknown(result, unmatched.getUnmatched(), complaints);
            } else {
                complaints.add(error.getMessage().strip());
            }
        }
    }

    private static void complainOfUnknown(ParseResult result, List<String> unmatched, Complaints complaints) {
        List<String> options =
                unmatched.stream().filter(argument -> argument.startsWith("-")).toList();
        // What follows an unknown option is most likely its value.
        List<String> unknown = options.isEmpty() ? unmatched : options;
        List<String> known = new ArrayList<>(
                options.isEmpty()
                        ? result.commandSpec().subcommands().keySet()
                        : result.commandSpec().optionsMap().keySet());
        String command = result.commandSpec().qualifiedName();
        String sort = options.isEmpty()
                ? (known.isEmpty() ? "one argument too many for " : "no command of ")
                : "no option of ";
        for (String argument : unknown) {
            String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            complaints.add(
                    ("'" + name + "' is " + sort + command + ". " + NearestName.question(name, known, "")).strip());
        }
    }

    private int refuse(Complaints complaints, CommandLine line) {
        Console console = session.console();
        complaints.all().forEach(complaint -> console.say("forestall: " + complaint));
        console.say("Nothing was done. Help: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT;
    }

    private int ourFault(Throwable problem) {
        session.console()
                .say("forestall: Something went wrong inside Forestall: "
                        + problem.getClass().getSimpleName()
                        + (problem.getMessage() == null
                                ? ""
                                : ", "
                                        + problem.getMessage()
                                                .lines()
                                                .findFirst()
                                                .orElse("")));
        String details = session.commandLine() + "\nForestall " + Version.CURRENT + ", Java "
                + System.getProperty("java.version") + "\n" + RunLog.traceOf(problem);
        try {
            Path log = Files.createTempFile("forestall-error-", ".log");
            Files.writeString(log, details);
            session.console().say("Details are in " + log + ". Stored results are safe.");
        } catch (IOException e) {
            session.console().say(details);
        }
        return ExitCode.OUR_FAULT;
    }
}

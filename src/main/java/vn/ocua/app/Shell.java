package vn.ocua.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import vn.ocua.app.run.Command;
import vn.ocua.app.run.DeskClock;
import vn.ocua.app.run.Exit;
import vn.ocua.app.run.FaultCode;
import vn.ocua.app.run.Log;
import vn.ocua.app.run.Place;
import vn.ocua.app.run.Run;
import vn.ocua.app.run.Surroundings;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Fault;
import vn.ocua.base.Text;
import vn.ocua.base.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/// Reads a command and carries it out, here or by the owner of the data folder; says what went
/// wrong, and answers with the exit code.
public final class Shell {
    private final Surroundings around;
    private final Log log;

    public Shell(Surroundings around, Log log) {
        this.around = around;
        this.log = log;
    }

    /// A command that was read.
    ///
    /// @param arguments as given, to be handed on
    record Asked(Command command, Run run, List<String> arguments) {}

    public int run(List<String> arguments) {
        DeskClock clock = new DeskClock(around.system());
        return read(
                arguments,
                null,
                clock,
                asked ->
                        asked.command().need(asked.run()) == Command.Need.NOTHING
                                ? asked.command().run(asked.run())
                                : new AtDesk(log).run(asked));
    }

    /// Reads the arguments and goes on with the command; everything that goes wrong ends here.
    ///
    /// @param folder of the owner, where the command was handed over; null to find it
    int read(
            List<String> arguments,
            @Nullable Path folder,
            DeskClock clock,
            ToIntFunction<Asked> then) {
        @Nullable Run run = null;
        try {
            if (arguments.isEmpty() && folder == null) {
                // The window waits for none of the commands, which take a third of its start.
                run = run(new Root(), null, clock);
                return Window.open(run, log);
            }
            Tree tree = new Tree();
            CommandLine found = tree.read(arguments);
            run = run(tree.root, folder, clock);
            if (found.isUsageHelpRequested()) {
                return help(tree, found, run);
            }
            if (found.isVersionHelpRequested()) {
                run.line("ocua " + version());
                return Exit.DONE;
            }
            if (found == tree.line) {
                return Window.open(run, log);
            }
            if (!(found.getCommand() instanceof Command command)) {
                throw new Usage("usage.group", found.getCommandName(), names(found));
            }
            return then.applyAsInt(new Asked(command, run, arguments));
        } catch (ParameterException e) {
            Run said = run == null ? plain(arguments, clock) : run;
            said.tell(Misuse.of(e));
            said.tell("usage.help");
            return Exit.USAGE;
        } catch (Usage e) {
            (run == null ? plain(arguments, clock) : run).tell(e.sentence());
            return Exit.USAGE;
        } catch (Throwable e) {
            return fault(run == null ? plain(arguments, clock) : run, e);
        }
    }

    private int fault(Run run, Throwable thrown) {
        String code = FaultCode.of(thrown);
        Texts texts = run.texts();
        String said =
                thrown instanceof Fault fault
                        ? texts.of(fault.sentence())
                        : texts.of("fault.app.unexpected");
        around.err().print(Text.clean(said) + " (" + code + ")\n");
        around.err().flush();
        log.fault(code, thrown);
        return Exit.FAULT;
    }

    private Run run(Root root, @Nullable Path folder, DeskClock clock) {
        String language = root.language;
        if (language != null && !language.matches("vi|en")) {
            throw new Usage("usage.oneOf", "--lang", "vi, en");
        }
        Path place = folder == null ? Place.of(root.data, around) : folder;
        if (folder == null) {
            log.in(place);
        }
        return new Run(
                around, new Run.Settings(place, root.user, root.json, language), clock, null, null);
    }

    /// To say what is wrong with arguments that could not be read.
    private Run plain(List<String> arguments, DeskClock clock) {
        int at = arguments.indexOf("--lang");
        boolean english =
                arguments.contains("--lang=en")
                        || (at >= 0
                                && at + 1 < arguments.size()
                                && arguments.get(at + 1).equals("en"));
        return new Run(
                around,
                new Run.Settings(around.directory(), "", false, english ? "en" : null),
                clock,
                null,
                null);
    }

    private static int help(Tree tree, CommandLine found, Run run) {
        tree.line.setResourceBundle(new HelpTexts(tree.line, run.texts()));
        found.setResourceBundle(tree.line.getResourceBundle());
        run.line(found.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
        return Exit.DONE;
    }

    private static String names(CommandLine group) {
        return String.join(", ", group.getSubcommands().keySet());
    }

    private static String version() {
        return Objects.requireNonNullElse(
                Shell.class.getPackage().getImplementationVersion(), "0.1.0");
    }
}

package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.Table;
import vn.ocua.base.Refusal;
import vn.ocua.person.Officer;
import vn.ocua.person.Role;

import java.util.List;
import java.util.Locale;

/// `officer add` and `officer list`.
public final class OfficerCommand {
    private OfficerCommand() {}

    /// A new officer, or with `--change` another password, name or role of one.
    @Command(name = "add")
    public static final class Add implements vn.ocua.app.run.Command {
        @Parameters(index = "0", paramLabel = "NAME")
        String name = "";

        @Option(names = "--role", required = true, paramLabel = "ROLE")
        String role = "";

        @Option(names = "--full-name", required = true, paramLabel = "TEXT")
        String fullName = "";

        @Option(names = "--change")
        boolean change;

        @Override
        public int run(Run run) {
            Role wanted = role(role);
            if (wanted == null) {
                return run.refused(List.of(Refusal.at("role", "refusal.officer.role", role)));
            }
            char[] password = Secrets.needed(run, "OCUA_NEW_PASSWORD");
            boolean there = run.counter().officers().stream().anyMatch(o -> o.name().equals(name));
            if (there != change) {
                String key = there ? "refusal.officer.there" : "refusal.officer.unknown";
                return run.refused(List.of(Refusal.at("name", key, name)));
            }
            if (name.equals(run.session().officer().name()) && wanted != Role.ADMIN) {
                return run.refused(List.of(Refusal.at("role", "refusal.officer.self")));
            }
            return run.done(
                    run.counter()
                            .keeping()
                            .putOfficer(run.session(), name, fullName, wanted, password),
                    officer ->
                            run.answer(
                                    Run.object()
                                            .put("name", officer.name())
                                            .put("role", word(officer.role())),
                                    "cli.officer",
                                    officer.name(),
                                    officer.fullName()));
        }
    }

    /// Who works at this desk.
    @Command(name = "list")
    public static final class Listing implements vn.ocua.app.run.Command {
        @Override
        public int run(Run run) {
            Table table =
                    new Table(
                            List.of(
                                    run.texts().of("cli.column.user"),
                                    run.texts().of("cli.column.name"),
                                    run.texts().of("cli.column.role")));
            for (Officer officer : run.counter().officers()) {
                if (run.settings().json()) {
                    run.answer(
                            Run.object()
                                    .put("name", officer.name())
                                    .put("fullName", officer.fullName())
                                    .put("role", word(officer.role())),
                            List.of());
                }
                table.row(officer.name(), officer.fullName(), word(officer.role()));
            }
            if (!run.settings().json()) {
                table.lines().forEach(run::line);
            }
            return 0;
        }
    }

    private static @Nullable Role role(String word) {
        for (Role role : Role.values()) {
            if (word(role).equals(word)) {
                return role;
            }
        }
        return null;
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}

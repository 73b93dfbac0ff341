package vn.ocua.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// What stands before or behind every command.
@Command(name = "ocua")
final class Root {
    @Option(names = "--data", scope = ScopeType.INHERIT, paramLabel = "DIR")
    String data = "";

    @Option(names = "--user", scope = ScopeType.INHERIT, paramLabel = "NAME")
    String user = "";

    @Option(names = "--json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "vi|en")
    @Nullable String language;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            scope = ScopeType.INHERIT,
            versionHelp = true)
    boolean version;
}

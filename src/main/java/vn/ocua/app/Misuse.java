package vn.ocua.app;

import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import vn.ocua.base.Sentence;

import java.util.List;

/// What is wrong with how a command was written, in our own words.
final class Misuse {
    private Misuse() {}

    static Sentence of(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                    Sentence.of(
                            "usage.missing",
                            String.join(
                                    ", ",
                                    missing.getMissing().stream().map(Misuse::name).toList()));
            case OverwrittenOptionException twice ->
                    Sentence.of("usage.twice", name(twice.getOverwritten()));
            case MaxValuesExceededException many -> Sentence.of("usage.many");
            default -> {
                ArgSpec which = wrong.getArgSpec();
                yield which == null
                        ? Sentence.of("usage.wrong")
                        : Sentence.of("usage.value", name(which), shown(wrong.getValue()));
            }
        };
    }

    private static Sentence unmatched(UnmatchedArgumentException unmatched) {
        List<String> words = unmatched.getUnmatched();
        String first = words.isEmpty() ? "" : words.getFirst();
        CommandLine at = unmatched.getCommandLine();
        if (first.startsWith("-")) {
            return Sentence.of("usage.option", shown(first));
        }
        return at.getSubcommands().isEmpty()
                ? Sentence.of("usage.surplus", shown(first))
                : Sentence.of("usage.command", shown(first));
    }

    private static String name(ArgSpec which) {
        return which instanceof OptionSpec option ? option.longestName() : which.paramLabel();
    }

    private static String shown(@org.jspecify.annotations.Nullable String value) {
        String text = value == null ? "" : vn.ocua.base.Text.clean(value);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}

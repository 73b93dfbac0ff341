package vn.ocua.app.bench;

import vn.ocua.base.Texts;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints tables for reading and for pasting (Markdown), and says on the side what is going on.
final class Report {
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    Report(Texts texts, PrintStream out, PrintStream err) {
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    String text(String key, Object... values) {
        return texts.of("bench." + key, values);
    }

    /// What machine, what Java.
    void heading(String name) {
        out.println("## " + text(name + ".title"));
        out.println();
        say(
                "machine",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                Runtime.version().toString(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /// A line under the tables.
    void say(String key, Object... values) {
        out.println("- " + text(key, values));
    }

    /// What is being done now; not part of the result.
    void doing(String key, Object... values) {
        err.println(text(key, values));
    }

    /// Every contender beside the first one, which is the reference.
    void scores(String titleKey, List<Score> scores) {
        List<List<String>> rows = new ArrayList<>();
        for (Score s : scores) {
            rows.add(
                    List.of(
                            text(s.name()),
                            milliseconds(s.p50()),
                            milliseconds(s.p95()),
                            milliseconds(s.p99()),
                            milliseconds(s.most()),
                            number(s.perSecond()),
                            number(s.slower()),
                            number(s.faster())));
        }
        table(
                titleKey,
                List.of("who", "p50", "p95", "p99", "most", "perSecond", "slower", "faster"),
                rows);
    }

    void table(String titleKey, List<String> columns, List<List<String>> rows) {
        out.println();
        out.println("**" + text(titleKey) + "**");
        out.println();
        line(columns.stream().map(c -> text("column." + c)).toList());
        StringBuilder rule = new StringBuilder("| --- |");
        columns.stream().skip(1).forEach(c -> rule.append(" ---: |"));
        out.println(rule);
        rows.forEach(this::line);
        out.println();
    }

    static String milliseconds(double nanos) {
        return number(nanos / 1e6);
    }

    /// Three figures that matter: `0,123`, `12,3`, `1230`.
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        int places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + places + "f", value).replace('.', ',');
    }

    private void line(List<String> cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }
}

package vn.ocua.practice;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The page of the practice portal: counts, what desks did wrong, dossiers newest first, and the
/// commands of the portal's side. One page without scripts and without anything from elsewhere.
final class Page {
    static final int ROWS = 50;

    private static final String STYLE =
            """
            body{margin:0;background:#F2F5F3;color:#15201B;font:16px/1.5 "IBM Plex Sans",system-ui,sans-serif}
            main{max-width:76rem;margin:0 auto;padding:1.5rem}
            h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
            p{margin:.25rem 0}.muted{color:#4F5E57}
            dl{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0}
            dl div{background:#fff;border:1px solid #D2DBD6;border-radius:6px;padding:.5rem 1rem;min-width:7rem}
            dt{color:#4F5E57;font-size:.875rem}dd{margin:0;font-size:1.5rem;font-variant-numeric:tabular-nums}
            table{border-collapse:collapse;width:100%;background:#fff;border:1px solid #D2DBD6}
            th,td{text-align:left;padding:.4rem .75rem;border-bottom:1px solid #E9EEEB;vertical-align:top}
            th{font-weight:600;color:#4F5E57;font-size:.875rem}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            code{font:.9em "IBM Plex Mono",ui-monospace,monospace}
            .wrong{background:#FCE8E5;border:1px solid #C62D24;color:#AD1F18;border-radius:6px;padding:.5rem 1rem}
            form{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;background:#fff;border:1px solid #D2DBD6;border-radius:6px;padding:.75rem 1rem;margin:.5rem 0}
            label{display:flex;flex-direction:column;font-size:.875rem;color:#4F5E57}
            input{font:inherit;padding:.35rem .5rem;border:1px solid #75837B;border-radius:4px;min-width:11rem;color:#15201B}
            button{font:inherit;padding:.4rem 1rem;border:1px solid #0B6553;border-radius:4px;background:#0B6553;color:#fff}
            input:focus-visible,button:focus-visible,a:focus-visible{outline:2px solid #1463D6;outline-offset:1px}
            nav{display:flex;gap:1rem;margin:.75rem 0}a{color:#0A5647}
            """;

    private final Texts texts;

    Page(Texts texts) {
        this.texts = texts;
    }

    /// @param number of the page of dossiers, from 1
    /// @param refusal why the last command was refused, or empty
    String of(PracticeState state, int number, String refusal) {
        StringBuilder out = new StringBuilder();
        out.append("<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(texts.of("practice.page.title")))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main>");
        out.append(tag("h1", texts.of("practice.page.title")));
        out.append("<p class=\"muted\">")
                .append(escaped(texts.of("practice.page.about", state.kyNguyen())))
                .append("</p>");
        if (!refusal.isEmpty()) {
            out.append("<p class=\"wrong\" role=\"alert\">")
                    .append(escaped(refusal))
                    .append("</p>");
        }
        counts(out, state);
        problems(out, state.problems());
        dossiers(out, state.dossiers(), number);
        commands(out);
        faults(out, state.faults());
        return out.append("</main></body></html>").toString();
    }

    private void counts(StringBuilder out, PracticeState state) {
        out.append("<dl>");
        count(out, "dossiers", state.dossiers().size());
        count(out, "rows", state.rows());
        count(out, "problems", state.problems().size());
        count(out, "repeats", state.repeatedCreates() + state.repeatedRows());
        count(out, "changes", state.changes().size());
        count(out, "files", state.files().size());
        count(out, "calls", state.calls());
        out.append("</dl>");
    }

    private void count(StringBuilder out, String name, long number) {
        out.append("<div>")
                .append(tag("dt", texts.of("practice.page.count." + name)))
                .append("<dd id=\"")
                .append(name)
                .append("\">")
                .append(Texts.money(number))
                .append("</dd></div>");
    }

    private void problems(StringBuilder out, List<Problem> problems) {
        out.append(tag("h2", texts.of("practice.page.problems")));
        if (problems.isEmpty()) {
            out.append(tag("p", texts.of("practice.page.noProblems")));
            return;
        }
        out.append("<table>");
        head(out, "at", "problem", "code", "detail");
        for (Problem problem :
                problems.subList(Math.max(0, problems.size() - ROWS), problems.size())) {
            out.append("<tr>");
            cell(out, texts.of("practice.page.moment", problem.at()));
            cell(out, texts.of("practice.problem." + problem.kind()));
            code(out, problem.code());
            code(out, problem.detail());
            out.append("</tr>");
        }
        out.append("</table>");
    }

    private void dossiers(StringBuilder out, List<PracticeState.Dossier> dossiers, int number) {
        out.append(tag("h2", texts.of("practice.page.dossiers")));
        int pages = Math.max(1, (dossiers.size() + ROWS - 1) / ROWS);
        int page = Math.clamp(number, 1, pages);
        out.append("<table>");
        head(out, "code", "id", "procedure", "person", "status", "first", "last");
        out.replace(out.length() - "</tr>".length(), out.length(), "")
                .append("<th class=\"n\">")
                .append(escaped(texts.of("practice.page.column.updates")))
                .append("</th><th class=\"n\">")
                .append(escaped(texts.of("practice.page.column.rows")))
                .append("</th></tr>");
        List<PracticeState.Dossier> newest = dossiers.reversed();
        int to = Math.min(newest.size(), page * ROWS);
        newest.subList((page - 1) * ROWS, to).forEach(d -> dossier(out, d));
        out.append("</table>");
        paging(out, page, pages, dossiers.size());
    }

    private void dossier(StringBuilder out, PracticeState.Dossier d) {
        out.append("<tr>");
        code(out, d.code());
        code(out, d.id());
        String name = d.dossier().tenTTHC();
        cell(out, d.procedure() + (name == null ? "" : " " + name));
        cell(out, masked(Objects.requireNonNullElse(d.dossier().chuHoSo(), "")));
        cell(out, d.status() == null ? "" : texts.of("practice.status." + d.status()));
        List<String> received = d.received();
        cell(out, received.isEmpty() ? "" : texts.of("practice.page.moment", received.getFirst()));
        cell(out, received.isEmpty() ? "" : texts.of("practice.page.moment", received.getLast()));
        out.append("<td class=\"n\">").append(d.updates()).append("</td>");
        out.append("<td class=\"n\">").append(d.rows().size()).append("</td></tr>");
    }

    private void paging(StringBuilder out, int page, int pages, int all) {
        out.append("<nav>");
        if (page > 1) {
            link(out, page - 1, "practice.page.newer");
        }
        out.append(tag("span", texts.of("practice.page.paging", page, pages, all)));
        if (page < pages) {
            link(out, page + 1, "practice.page.older");
        }
        out.append("</nav>");
    }

    private void link(StringBuilder out, int page, String key) {
        out.append("<a href=\"/?trang=").append(page).append("\">");
        out.append(escaped(texts.of(key))).append("</a>");
    }

    private void commands(StringBuilder out) {
        out.append(tag("h2", texts.of("practice.page.commands")));
        form(
                out,
                "online",
                List.of("MaTTHC", "TenTTHC", "ChuHoSo", "SoGiayToChuHoSo", "SoDienThoai"));
        form(out, "status", List.of("MaHoSo", "TrangThaiHoSo", "NoiDungXuLy", "NguoiXuLy"));
        form(out, "result", List.of("MaHoSo", "TenGiayTo", "SoKyHieu"));
        form(out, "restore", List.of("lost"));
        form(out, "faults", List.of("plan"));
        form(out, "sessions", List.of());
    }

    private void form(StringBuilder out, String command, List<String> fields) {
        out.append("<form method=\"post\" action=\"/practice/").append(command).append("\">");
        for (String field : fields) {
            out.append("<label>")
                    .append(escaped(texts.of("practice.field." + field)))
                    .append("<input name=\"")
                    .append(field)
                    .append("\"></label>");
        }
        out.append(tag("button", texts.of("practice.command." + command))).append("</form>");
    }

    private void faults(StringBuilder out, Map<String, Integer> faults) {
        if (!faults.isEmpty()) {
            List<String> words = new ArrayList<>();
            faults.forEach((word, times) -> words.add(word + " " + times));
            out.append(tag("h2", texts.of("practice.page.faults")));
            out.append(tag("p", String.join(" · ", words)));
        }
    }

    private void head(StringBuilder out, String... columns) {
        out.append("<tr>");
        for (String column : columns) {
            out.append(tag("th", texts.of("practice.page.column." + column)));
        }
        out.append("</tr>");
    }

    private static void cell(StringBuilder out, String text) {
        out.append(tag("td", text));
    }

    private static void code(StringBuilder out, @Nullable String text) {
        out.append("<td><code>").append(escaped(text == null ? "" : text)).append("</code></td>");
    }

    /// The family name and the first letters of the others: `Trần T. M. H.`
    static String masked(String name) {
        String[] words = name.strip().split("\\s+");
        StringBuilder masked = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            int end = words[i].offsetByCodePoints(0, 1);
            masked.append(' ').append(words[i], 0, end).append('.');
        }
        return masked.toString();
    }

    private static String tag(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

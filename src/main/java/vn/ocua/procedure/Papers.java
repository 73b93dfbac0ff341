package vn.ocua.procedure;

import vn.ocua.base.Text;
import vn.ocua.procedure.Findings.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the papers of a procedure as CSV writes them: `Tờ khai [1 bản chính]|Bản vẽ [2 bản sao]`.
final class Papers {
    private static final Pattern COUNTED =
            Pattern.compile("(?s)(.*?)\\s*\\[\\s*([^\\[\\]]*?)\\s*]\\s*");
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,9}) (ban chinh|ban sao)");

    /// More copies of one paper than anyone hands in: a misprint of the source.
    private static final int MANY = 99;

    private final Findings findings;
    private final Values values;

    Papers(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings);
    }

    List<Component> read(Cell cell) {
        List<Component> papers = new ArrayList<>();
        for (String item : cell.text().split("\\|", -1)) {
            if (!item.isBlank()) {
                papers.add(paper(papers.size() + 1, new Cell(item, cell.place())));
            }
        }
        return papers;
    }

    private Component paper(int no, Cell item) {
        Matcher counted = COUNTED.matcher(item.text());
        if (counted.matches()) {
            int originals = 0;
            int copies = 0;
            boolean read = true;
            for (String part : counted.group(2).split(",", -1)) {
                Matcher count = COUNT.matcher(Text.fold(part));
                if (!count.matches()) {
                    read = false;
                } else if (count.group(2).equals("ban chinh")) {
                    originals += Integer.parseInt(count.group(1));
                } else {
                    copies += Integer.parseInt(count.group(1));
                }
            }
            if (read) {
                return paper(no, new Cell(counted.group(1), item.place()), originals, copies);
            }
        }
        return paper(no, item, 1, 0);
    }

    private Component paper(int no, Cell name, int originals, int copies) {
        String text = values.needed(name, Findings.NAME);
        return counted(no, text, name, originals, copies, required(text));
    }

    /// Counts beyond [#MANY] are kept and reported: the form itself is right.
    Component counted(int no, String name, Cell from, int originals, int copies, boolean required) {
        int most = Math.max(originals, copies);
        if (most > MANY) {
            findings.warn(from.place(), "warning.catalogue.copies", Values.start(name), most);
        }
        return new Component(no, name, originals, copies, required);
    }

    /// False for a paper whose words say that it is asked for only in some situations.
    static boolean required(String name) {
        String folded = " " + Text.fold(name) + " ";
        return !folded.startsWith(" truong hop ")
                && !folded.contains(" trong truong hop ")
                && !folded.contains(" neu co ")
                && !folded.contains(" uy quyen ")
                && !name.toLowerCase(Locale.ROOT).contains(", nếu ");
    }
}

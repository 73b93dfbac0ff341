package vn.ocua.app.bench;

import vn.ocua.base.Texts;
import vn.ocua.paper.Format;
import vn.ocua.paper.Papers;

import java.io.IOException;
import java.util.List;

/// Setting form 01 alone, without the store: the first in this Java, then warm ones, and the size
/// of the file. Other makers of papers are measured beside it by a class of the tests, which does
/// not ship.
final class PaperBench {
    private final BenchOptions options;
    private final Report report;

    PaperBench(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    /// Makes one receipt; answers the file.
    interface Maker {
        byte[] make(int index) throws Exception;
    }

    static Maker ours() {
        Papers papers = new Papers(Texts.vietnamese());
        return i -> BenchDesk.done(papers.receipt(SlipSample.content(i), Format.A4)).pdf();
    }

    static Maker bare() {
        return i -> {
            var who = SlipSample.content(i).submitter();
            return BarePdf.make(who.name(), who.address());
        };
    }

    void run() throws IOException {
        Maker ours = first("paper.ours", ours());
        Maker bare = first("paper.bare", bare());
        List<Contender> contenders =
                List.of(
                        new Contender("paper.bare", 1, bare::make),
                        new Contender("paper.ours", 1, ours::make));
        report.scores("paper.table", new Contest(options, report).run(contenders));
        report.say("paper.rivals");
    }

    private Maker first(String name, Maker maker) throws IOException {
        try {
            long start = System.nanoTime();
            int size = maker.make(0).length;
            long taken = System.nanoTime() - start;
            report.say("paper.first", report.text(name), Report.milliseconds(taken), size);
            return maker;
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

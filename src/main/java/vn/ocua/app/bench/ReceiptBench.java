package vn.ocua.app.bench;

import vn.ocua.counter.Receipt;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// From saving to a receipt that can be printed: form 01 drawn, kept encrypted, its issue recorded.
final class ReceiptBench {
    private final BenchOptions options;
    private final Report report;

    ReceiptBench(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    void run() throws IOException {
        try (BenchDesk desk = BenchDesk.make(options)) {
            Session session = desk.session();
            firstOnes(desk, session);
            List<String> codes = new ArrayList<>();
            int wanted = (options.rounds() + 1) * options.count();
            report.doing("filling", wanted);
            for (int i = 0; i < wanted; i++) {
                codes.add(desk.receive(session, desk.next()).code());
            }
            Application anyone = desk.people().application(1);
            List<Contender> contenders =
                    List.of(
                            new Contender("receipt.bare", 1, i -> BarePdf.make(anyone)),
                            new Contender(
                                    "receipt.print", 1, i -> print(desk, session, codes.get(i))),
                            new Contender(
                                    "receipt.both",
                                    1,
                                    i -> {
                                        Receipt saved = desk.receive(session, desk.next());
                                        print(desk, session, saved.code());
                                    }));
            report.scores("receipt.table", new Contest(options, report).run(contenders));
            report.say("receipt.bareSize", BarePdf.make(anyone).length);
        }
    }

    /// The first receipt after the start, and the second.
    private void firstOnes(BenchDesk desk, Session session) {
        for (int n = 1; n <= 2; n++) {
            long start = System.nanoTime();
            Receipt saved = desk.receive(session, desk.next());
            int size = print(desk, session, saved.code());
            report.say("receipt.first", n, Report.milliseconds(System.nanoTime() - start), size);
        }
    }

    private static int print(BenchDesk desk, Session session, String code) {
        return BenchDesk.done(desk.counter().issuing().print(session, code, "01", "", false))
                .pdf()
                .length;
    }
}

package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Receipt;
import vn.ocua.counter.Reception;
import vn.ocua.dossier.Application;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// `register`: receives one dossier, or one a line; a line is printed only once the dossier is
/// safe.
@Command(name = "register")
public final class Register implements vn.ocua.app.run.Command {
    @Mixin Fields fields = new Fields();

    @Option(names = "--batch", paramLabel = "FILE|-")
    String batch = "";

    @Override
    public int run(Run run) {
        if (!batch.isEmpty()) {
            if (!fields.procedure.isEmpty()) {
                throw new Usage("usage.batchAlone");
            }
            return new Batch(run, BatchLine.registerFields(), line -> received(run, line))
                    .run(batch);
        }
        return run.done(
                fields.application()
                        .then(typed -> run.counter().reception().receive(run.session(), typed)),
                receipt -> {
                    Answered answered = answered(run, receipt);
                    run.answer(answered.json(), List.of(answered.sentence()));
                });
    }

    private static CompletableFuture<Outcome<Answered>> received(Run run, BatchLine line) {
        Reception reception = run.counter().reception();
        return switch (line.application()) {
            case Outcome.Done<Application>(Application typed) ->
                    reception
                            .receiveLater(run.session(), typed)
                            .thenApply(outcome -> outcome.map(receipt -> answered(run, receipt)));
            case Outcome.Refused<Application>(List<Refusal> reasons) ->
                    CompletableFuture.completedFuture(new Outcome.Refused<>(reasons));
        };
    }

    private static Answered answered(Run run, Receipt receipt) {
        Instant due = receipt.due();
        return new Answered(
                Run.object()
                        .put("id", receipt.id().toString())
                        .put("code", receipt.code())
                        .put("received", Run.moment(receipt.received()))
                        .put("due", Run.moment(due))
                        .put("version", receipt.version())
                        .put("receiptQr", receipt.qr()),
                due == null
                        ? run.texts().of("cli.register.noDue", receipt.code())
                        : run.texts().of("cli.register", receipt.code(), VietnamTime.iso(due)));
    }
}

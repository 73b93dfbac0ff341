package vn.ocua.app.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ObjectNode;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.Usage;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Receipt;
import vn.ocua.counter.Reception;
import vn.ocua.counter.Settling;
import vn.ocua.dossier.Application;
import vn.ocua.time.VietnamTime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// `register`: receives one dossier, or one a line; a line is printed only once the dossier is
/// safe.
@Command(name = "register")
public final class Register implements vn.ocua.app.run.Command {
    @Mixin Fields fields = new Fields();

    @Option(names = "--batch", paramLabel = "FILE|-")
    String batch = "";

    /// Received, its result recorded and handed over as one.
    @Option(names = "--settled")
    boolean settled;

    @Option(names = "--number", paramLabel = "TEXT")
    String number = "";

    @Option(names = "--fee-collected", negatable = true)
    @Nullable Boolean feeCollected;

    @Option(names = "--fee-receipt", paramLabel = "TEXT")
    String feeReceipt = "";

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
                fields.application().then(typed -> received(run, typed)),
                receipt -> {
                    Answered answered = answered(run, receipt, settled);
                    run.answer(answered.json(), List.of(answered.sentence()));
                });
    }

    private Outcome<Receipt> received(Run run, Application typed) {
        Reception reception = run.counter().reception();
        return settled
                ? reception.settle(
                        run.session(), typed, Settling.plain(number).paid(feeCollected, feeReceipt))
                : reception.receive(run.session(), typed);
    }

    private static CompletableFuture<Outcome<Answered>> received(Run run, BatchLine line) {
        Reception reception = run.counter().reception();
        return switch (line.application()
                .then(typed -> line.settling().map(s -> new Wanted(typed, s)))) {
            case Outcome.Done<Wanted>(Wanted wanted) ->
                    reception
                            .receiveLater(
                                    run.session(), wanted.typed(), wanted.settling().orElse(null))
                            .thenApply(outcome ->
                                    outcome.map(receipt ->
                                            answered(run, receipt, wanted.settling().isPresent())));
            case Outcome.Refused<Wanted>(List<Refusal> reasons) ->
                    CompletableFuture.completedFuture(new Outcome.Refused<>(reasons));
        };
    }

    private record Wanted(Application typed, Optional<Settling> settling) {}

    private static Answered answered(Run run, Receipt receipt, boolean settled) {
        Instant due = receipt.due();
        ObjectNode json =
                Run.object()
                        .put("id", receipt.id().toString())
                        .put("code", receipt.code())
                        .put("received", Run.moment(receipt.received()))
                        .put("due", Run.moment(due))
                        .put("version", receipt.version())
                        .put("receiptQr", receipt.qr());
        if (settled) {
            json.put("settled", true);
            return new Answered(json, run.texts().of("cli.register.settled", receipt.code()));
        }
        return new Answered(
                json,
                due == null
                        ? run.texts().of("cli.register.noDue", receipt.code())
                        : run.texts().of("cli.register", receipt.code(), VietnamTime.iso(due)));
    }
}

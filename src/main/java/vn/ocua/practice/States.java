package vn.ocua.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Takes the portal's state together, at one moment.
final class States {
    private States() {}

    static PracticeState of(
            Book book, Intake intake, Weather weather, Uploads uploads, String files) {
        Map<String, Integer> faults = new TreeMap<>();
        weather.struck().forEach((kind, times) -> faults.put(kind.word(), times));
        List<PracticeState.Upload> scans =
                uploads.all().stream()
                        .map(about ->
                                new PracticeState.Upload(
                                        files + about.id(),
                                        about.filename(),
                                        about.sha256(),
                                        about.mahoso(),
                                        about.length(),
                                        uploads.offset(about.id())))
                        .toList();
        synchronized (book) {
            return book.read(ledger -> {
                List<Problem> problems = new ArrayList<>(ledger.problems());
                problems.addAll(intake.seen());
                return new PracticeState(
                        book.kyNguyen(),
                        weather.calls(),
                        faults,
                        intake.repeatedCreates(),
                        intake.repeatedRows(),
                        problems,
                        ledger.dossiers().stream().map(Kept::state).toList(),
                        List.copyOf(ledger.changes()),
                        scans);
            });
        }
    }
}

package vn.ocua.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/// Lets contenders take turns in rounds: A B C A B C …, after one round that is not counted.
final class Contest {
    private final BenchOptions options;
    private final Report report;

    Contest(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    /// @param contenders the first is the reference
    List<Score> run(List<Contender> contenders) {
        List<List<Times>> times = new ArrayList<>();
        contenders.forEach(c -> times.add(new ArrayList<>()));
        for (int round = 0; round <= options.rounds(); round++) {
            report.doing("round", round, options.rounds());
            for (int i = 0; i < contenders.size(); i++) {
                Times taken = round(contenders.get(i), round * options.count());
                if (round > 0) {
                    times.get(i).add(taken);
                }
            }
        }
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            scores.add(Score.of(contenders.get(i).name(), times.get(i), times.getFirst()));
        }
        return scores;
    }

    private Times round(Contender contender, int first) {
        AtomicInteger next = new AtomicInteger(first);
        int end = first + options.count();
        try (ExecutorService threads = Executors.newFixedThreadPool(contender.threads())) {
            long start = System.nanoTime();
            List<Future<List<Long>>> taken = new ArrayList<>();
            for (int i = 0; i < contender.threads(); i++) {
                taken.add(threads.submit(() -> repeat(contender.step(), next, end, start)));
            }
            LongStream all = LongStream.empty();
            for (Future<List<Long>> one : taken) {
                all = LongStream.concat(all, one.get().stream().mapToLong(Long::longValue));
            }
            return Times.of(all, System.nanoTime() - start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(e.getCause());
        }
    }

    private List<Long> repeat(Contender.Step step, AtomicInteger next, int end, long start)
            throws Exception {
        List<Long> taken = new ArrayList<>();
        long latest = start + TimeUnit.SECONDS.toNanos(options.seconds());
        for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
            long before = System.nanoTime();
            step.run(i);
            long after = System.nanoTime();
            taken.add(after - before);
            if (after > latest) {
                break;
            }
        }
        return taken;
    }
}

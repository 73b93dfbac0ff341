package vn.ocua.app.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import vn.ocua.app.window.Hold;
import vn.ocua.app.window.Place;
import vn.ocua.app.window.Wiring;
import vn.ocua.base.Texts;
import vn.ocua.store.keys.Cost;
import vn.ocua.ui.shell.Background;
import vn.ocua.ui.theme.Theme;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Sits at the real window of a desk, without a screen, and does round after round of
/// [CounterFlows]; a line for each thing done, on standard output.
public final class CounterOnce {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    /// How long a bare field is typed into, for comparison.
    private static final String BARE = "nguyen van hung 1985";

    private CounterOnce() {}

    /// @param args the desk's folder, that of its papers, the moment it is, unmeasured rounds,
    ///   measured rounds, and whether the typist waits between keys
    public static void main(String[] args) throws InterruptedException {
        int code = 1;
        try {
            CountDownLatch started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            started.await();
            Platform.setImplicitExit(false);
            Work work =
                    new Work(
                            Path.of(args[0]),
                            Path.of(args[1]),
                            Instant.parse(args[2]),
                            Integer.parseInt(args[3]),
                            Integer.parseInt(args[4]),
                            Boolean.parseBoolean(args[5]));
            work.bare();
            work.window();
            code = 0;
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
            e.printStackTrace();
        }
        System.exit(code); // JavaFX's own threads would stay
    }

    private record Work(
            Path desk, Path papers, Instant moment, int warm, int rounds, boolean waits) {

        /// The least a letter costs in any JavaFX window.
        void bare() {
            Stage stage =
                    Typist.on(() -> {
                        Stage shown = new Stage();
                        shown.setScene(new Scene(new TextField(), WIDTH, HEIGHT));
                        shown.show();
                        return shown;
                    });
            Typist hands = new Typist(stage.getScene(), waits, () -> false);
            hands.until("a field with the focus", stage::isFocused);
            for (int round = -warm; round < rounds; round++) {
                hands.taken();
                tell(round, CounterBench.BARE, hands.write(BARE).taken());
            }
            Typist.on(() -> {
                stage.close();
                return true;
            });
        }

        void window() {
            Texts texts = Texts.vietnamese();
            InstantSource clock =
                    InstantSource.offset(
                            InstantSource.system(),
                            Duration.between(InstantSource.system().instant(), moment));
            AtomicInteger busy = new AtomicInteger();
            Background background = counted(busy);
            Wiring wiring =
                    Typist.on(() ->
                            new Wiring(
                                    texts,
                                    background,
                                    new Place(desk, clock, papers, List.of(), Cost.USUAL),
                                    Optional::empty,
                                    new Hold((_, _) -> {}, () -> {})));
            Scene scene = Typist.on(() -> new Scene(wiring.shell(), WIDTH, HEIGHT));
            Typist hands = new Typist(scene, waits, () -> busy.get() > 0);
            Stage stage =
                    Typist.on(() -> {
                        Stage shown = new Stage();
                        wiring.dress(scene, new Theme(), hands::millis);
                        shown.setScene(scene);
                        shown.show();
                        wiring.start();
                        return shown;
                    });
            hands.until("a window with the focus", stage::isFocused);
            if (!waits) {
                Typist.on(() -> {
                    // Half of the time would go into drawing what nobody measures.
                    stage.setIconified(true);
                    stage.requestFocus();
                    return true;
                });
                hands.until("the window with the focus", stage::isFocused);
            }
            rounds(texts, hands, scene);
            Typist.on(() -> {
                stage.close();
                wiring.close();
                return true;
            });
        }

        /// As [Background#threads], counting what has not ended.
        private static Background counted(AtomicInteger busy) {
            ExecutorService threads =
                    Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
            return new Background(
                    work -> {
                        busy.incrementAndGet();
                        threads.execute(() -> {
                            try {
                                work.run();
                            } finally {
                                busy.decrementAndGet();
                            }
                        });
                    },
                    Platform::runLater);
        }

        private void rounds(Texts texts, Typist hands, Scene scene) {
            int[] round = {-warm};
            Comers comers = new Comers();
            for (int n = 0; n < warm + rounds; n++) {
                CounterFlows.before(comers, n);
            }
            CounterFlows flows =
                    new CounterFlows(
                            texts,
                            hands,
                            scene,
                            papers,
                            comers,
                            (flow, taken) -> tell(round[0], flow, taken));
            flows.signIn();
            hands.taken();
            for (; round[0] < rounds; round[0]++) {
                flows.round(warm + round[0]);
            }
        }

        /// @param round below 0 while Java has only just started, which is not counted
        private static void tell(int round, String flow, Typist.Taken taken) {
            if (round >= 0) {
                System.out.println(
                        String.join(
                                " ",
                                flow,
                                String.valueOf(taken.keys()),
                                String.valueOf(taken.typed()),
                                String.valueOf(taken.nanos())));
            }
        }
    }
}

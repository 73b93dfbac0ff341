package vn.ocua.ui.dossier;

import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.counter.Issuing;
import vn.ocua.counter.Offered;
import vn.ocua.counter.PaperOrder;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Order;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.ActButton;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;
import vn.ocua.ui.parts.Section;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The papers of a dossier: which belong now, which comes next, and how they come out.
final class Printing {
    private final Sitting sitting;
    private final Texts texts;
    private final String code;
    private final BiFunction<String, byte[], Path> tray;

    Printing(Sitting sitting, String code, BiFunction<String, byte[], Path> tray) {
        this.sitting = sitting;
        this.texts = sitting.texts();
        this.code = code;
        this.tray = tray;
    }

    /// What belongs to the dossier now; none for who may not print.
    List<Offered> offered() {
        return sitting.counter().issuing().offered(sitting.session(), code)
                        instanceof Outcome.Done<List<Offered>>(List<Offered> offered)
                ? offered
                : List.of();
    }

    /// The paper that an act needs, empty when none.
    ///
    /// @param newVersion the receipt has another version after it
    static String after(Order order, boolean newVersion) {
        return switch (order) {
            case Order.AskSupplement _ -> "02";
            case Order.Reject _ -> "03";
            case Order.Extend _ -> "04";
            case Order.Withdraw _, Order.Stop _ -> "05";
            default -> newVersion ? "01" : "";
        };
    }

    /// The paper of the last thing that happened where it was never printed, else the receipt; of a
    /// dossier that was refused or stopped, no receipt but the paper that says so.
    static @Nullable Offered next(Showing.Story story, List<Offered> offered) {
        for (Showing.Event event : story.events().reversed()) {
            String form =
                    switch (event.kind()) {
                        case "supplement" -> "02";
                        case "reject" -> "03";
                        case "extend" -> "04";
                        case "stop", "withdraw" -> "05";
                        case "notReturned", "remark" -> "";
                        default -> "01";
                    };
            if (form.isEmpty()) {
                continue;
            }
            Offered paper = of(offered, form);
            boolean over = form.equals("03") || form.equals("05");
            if (paper != null && (paper.printed() == 0 || over) && !paper.asks()) {
                return paper;
            }
            break;
        }
        return of(offered, "01");
    }

    private static @Nullable Offered of(List<Offered> offered, String form) {
        return offered.stream().filter(o -> o.form().equals(form)).findFirst().orElse(null);
    }

    /// `In lại giấy tiếp nhận bản 2`
    String label(Offered paper) {
        return texts.of(
                paper.printed() == 0 ? "ui.dossier.act.make" : "ui.dossier.act.makeAgain",
                name(paper.form(), paper.version()));
    }

    String name(String form, int version) {
        return texts.of("ui.dossier.paper." + form, version);
    }

    /// Prints it, or prints it again as a numbered reprint; off the UI thread.
    ///
    /// @param said what the paper needs beside
    Outcome<Path> print(String form, boolean again, Map<String, String> said) {
        return sitting.counter()
                .issuing()
                .print(
                        sitting.session(),
                        new PaperOrder(
                                List.of(code), form, "", false, again, said, List.of(), false))
                .map(paper -> tray.apply(file(paper), paper.pdf()));
    }

    private String file(Issuing.Paper paper) {
        return code
                + " mau-"
                + paper.form()
                + " ban-"
                + paper.version()
                + (paper.reprint() == 0 ? "" : " in-lai-" + paper.reprint());
    }

    /// Every paper that belongs now, to choose by ↑ ↓ and Enter.
    void choose(List<Offered> offered, Consumer<Offered> chosen) {
        VBox menu = new VBox(lead());
        menu.getStyleClass().add("menu-rows");
        for (Offered paper : offered) {
            String again =
                    paper.printed() == 0
                            ? ""
                            : " " + texts.of("ui.dossier.paper.again", paper.printed());
            Act act =
                    Act.of(
                                    Key.NONE,
                                    vn.ocua.ui.Say.capital(name(paper.form(), paper.version()))
                                            + again,
                                    () -> {
                                        sitting.shell().overlay().close();
                                        chosen.accept(paper);
                                    })
                            .with(Icon.PRINT);
            menu.getChildren().add(new ActButton(act, sitting.shell()::refuse).asRow());
        }
        sitting.shell().overlay().ask(menu, () -> {});
    }

    private VBox lead() {
        VBox lead = new VBox(Section.hint(texts.of("ui.dossier.papers.choose")));
        lead.setPadding(new javafx.geometry.Insets(8, 16, 4, 16));
        return lead;
    }
}

package vn.ocua.ui.settings;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import vn.ocua.ui.parts.Section;

/// One setting: what it is at the left, the control at the right; one under the other where it is
/// narrow.
final class Setting extends Section {
    Setting(String title, String hint, Node control) {
        getStyleClass().add("setting");
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        VBox words = new VBox(name);
        if (!hint.isEmpty()) {
            words.getChildren().add(Section.hint(hint));
        }
        getChildren().add(new Beside(name, words, control));
    }

    /// Decides at each layout by the room there is, so that nothing has to listen to anything.
    private static final class Beside extends Pane {
        private static final double WORDS_EM = 15;
        private static final double GAP_EM = 1.6;
        private static final double BELOW_EM = 0.5;

        private final Label name;
        private final VBox words;
        private final Node control;

        Beside(Label name, VBox words, Node control) {
            this.name = name;
            this.words = words;
            this.control = control;
            getChildren().addAll(words, control);
            setMinWidth(0);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            if (width < 0) {
                return words.prefHeight(-1);
            }
            double side = side(width);
            return side > 0
                    ? Math.max(words.prefHeight(width - side - GAP_EM * em()), height(side))
                    : words.prefHeight(width) + BELOW_EM * em() + height(width);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double side = side(width);
            if (side > 0) {
                double left = width - side - GAP_EM * em();
                place(words, 0, 0, left, getHeight(), VPos.CENTER);
                place(control, width - side, 0, side, getHeight(), VPos.CENTER);
            } else {
                double above = words.prefHeight(width);
                place(words, 0, 0, width, above, VPos.TOP);
                double top = above + BELOW_EM * em();
                double wide = Math.min(width, control.prefWidth(-1));
                place(control, 0, top, wide, height(width), VPos.TOP);
            }
        }

        private void place(Node node, double x, double y, double w, double h, VPos at) {
            double height = Math.min(h, node.prefHeight(w));
            double top = at == VPos.TOP ? y : y + (h - height) / 2;
            layoutInArea(node, x, snapPositionY(top), w, height, 0, HPos.LEFT, VPos.TOP);
        }

        /// Width of the control beside the words; 0 where it stands below them.
        private double side(double width) {
            double wanted = control.prefWidth(-1);
            return width >= wanted + (WORDS_EM + GAP_EM) * em() ? wanted : 0;
        }

        private double height(double width) {
            return control.prefHeight(Math.min(width, control.prefWidth(-1)));
        }

        private double em() {
            return name.getFont().getSize();
        }
    }
}

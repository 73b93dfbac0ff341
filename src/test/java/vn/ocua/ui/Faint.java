package vn.ocua.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import vn.ocua.ui.theme.Dresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Walks a drawn window and finds words that do not stand out from what they really lie on, in the
/// colours it wears and in those that the other dresses put in their place (WCAG 2.2, 1.4.3; signs
/// 1.4.11).
final class Faint {
    private static final double WORDS = 4.5;
    private static final double LARGE = 3;

    private final Map<String, String> light = Dresses.roles(Dresses.LIGHT);
    private final Set<String> found = new TreeSet<>();

    private Faint() {}

    /// @param root a window in the light dress
    static Set<String> found(Parent root) {
        Faint faint = new Faint();
        faint.walk(root, new ArrayList<>(), 1);
        return faint.found;
    }

    private void walk(Node node, List<Region> above, double opacity) {
        double here = opacity * node.getOpacity();
        if (!node.isVisible() || node.isDisabled() || here == 0) {
            return; // what cannot be used may be faint (1.4.3, inactive parts)
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            look(text, above, here);
        }
        if (node instanceof Parent parent) {
            List<Region> inner = new ArrayList<>(above);
            if (node instanceof Region region) {
                inner.add(region);
            }
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, inner, here));
        }
    }

    private void look(Text text, List<Region> above, double opacity) {
        Bounds words = text.localToScene(text.getLayoutBounds());
        Point2D middle = new Point2D(words.getCenterX(), words.getCenterY());
        Color ground = Color.WHITE;
        for (Region region : above) {
            ground = ground(region, middle, ground);
        }
        if (!(text.getFill() instanceof Color fill)) {
            return;
        }
        double least = text instanceof FontIcon || large(text) ? LARGE : WORDS;
        Color seen = over(fill, opacity, ground);
        Optional<String> role = role(seen, true);
        Optional<String> on = role(ground, false);
        if (role.isEmpty() || on.isEmpty()) {
            check(text, "no role", hex(seen), hex(ground), least);
        } else {
            for (String sheet : Dresses.ALL) {
                Map<String, String> roles = Dresses.roles(sheet);
                String what = sheet + " " + role.get() + " on " + on.get();
                check(text, what, roles.get(role.get()), roles.get(on.get()), least);
            }
        }
    }

    private void check(Text text, String what, String colour, String ground, double least) {
        double ratio = Dresses.ratio(colour, ground);
        if (ratio < least) {
            found.add(
                    String.format(
                            Locale.ROOT,
                            "%s (%s on %s) %.2f: «%s» in %s",
                            what,
                            colour,
                            ground,
                            ratio,
                            text.getText(),
                            text.getParent().getStyleClass()));
        }
    }

    /// The colour at a point after a region has painted itself over what lay there.
    private static Color ground(Region region, Point2D at, Color below) {
        Color ground = below;
        if (region.getBackground() == null) {
            return ground;
        }
        Point2D point = region.sceneToLocal(at);
        for (BackgroundFill fill : region.getBackground().getFills()) {
            Insets in = fill.getInsets();
            double width = region.getWidth() - in.getLeft() - in.getRight();
            double height = region.getHeight() - in.getTop() - in.getBottom();
            if (width > 0
                    && height > 0
                    && new BoundingBox(in.getLeft(), in.getTop(), width, height).contains(point)
                    && fill.getFill() instanceof Color colour) {
                ground = over(colour, 1, ground);
            }
        }
        return ground;
    }

    /// A text of at least 18 points, or of 14 in bold.
    private static boolean large(Text text) {
        double points = text.getFont().getSize() * 0.75;
        return points >= 18 || points >= 14 && text.getFont().getStyle().contains("Bold");
    }

    private static Color over(Color colour, double opacity, Color ground) {
        return ground.interpolate(
                new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 1),
                colour.getOpacity() * opacity);
    }

    /// White is what words wear on the accent, and what everything else lies on.
    private Optional<String> role(Color colour, boolean words) {
        String hex = hex(colour);
        return light.entrySet().stream()
                .filter(one -> one.getValue().equals(hex))
                .map(Map.Entry::getKey)
                .filter(one -> !one.equals(words ? "-surface" : "-on-accent"))
                .findFirst();
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02X%02X%02X",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}

package vn.ocua.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.scene.Scene;
import javafx.scene.text.Font;

import org.kordamp.ikonli.materialdesign2.MaterialDesignAIkonHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Dresses a scene: AtlantaFX Primer below, our stylesheets above, the size of type on the root.
///
/// Making one loads the bundled fonts, which JavaFX keeps for the life of the process.
public final class Theme {
    /// Size of text at 100 %, in logical pixels.
    public static final double ROOT_PX = 15;

    public static final int SMALLEST = 90;
    public static final int LARGEST = 200;

    private static final List<String> FONTS =
            List.of(
                    "IBMPlexSans_400Regular.ttf",
                    "IBMPlexSans_500Medium.ttf",
                    "IBMPlexSans_600SemiBold.ttf");
    private static final List<String> SHEETS =
            List.of(
                    "roles.css",
                    "text.css",
                    "form.css",
                    "parts.css",
                    "table.css",
                    "shell.css",
                    "rooms.css",
                    "first.css",
                    "return.css",
                    "settings.css",
                    "sync.css");

    public Theme() {
        FONTS.forEach(name -> load(Theme.class.getResourceAsStream("/vn/ocua/ui/fonts/" + name)));
        load(new MaterialDesignAIkonHandler().getFontResourceAsStream());
    }

    /// @param percent size of type, cut to 90–200; everything follows because sizes are em
    public void apply(Scene scene, Mode mode, int percent) {
        scene.setUserAgentStylesheet(
                (mode.dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>();
        SHEETS.forEach(name -> sheets.add(url(name)));
        mode.sheets().forEach(name -> sheets.add(url(name)));
        sheets.add(size(Math.clamp(percent, SMALLEST, LARGEST)));
        scene.getStylesheets().setAll(sheets);
    }

    /// A sheet of one rule: popups copy the sheets of their owner, so they grow too.
    private static String size(int percent) {
        String rule =
                String.format(
                        Locale.ROOT, ".root{-fx-font-size:%.2fpx;}", ROOT_PX * percent / 100.0);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }

    private static String url(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/vn/ocua/ui/" + name), name)
                .toExternalForm();
    }

    private static void load(InputStream file) {
        try (file) {
            Font.loadFont(Objects.requireNonNull(file, "font"), ROOT_PX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

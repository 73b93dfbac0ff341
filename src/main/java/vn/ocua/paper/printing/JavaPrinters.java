package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterMakeAndModel;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.QueuedJobCount;
import javax.print.attribute.standard.Sides;

/// What `javax.print` knows of the printers of this PC.
final class JavaPrinters {
    private JavaPrinters() {}

    static List<Printer> list() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        String name = usual == null ? "" : usual.getName();
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(service -> printer(service, service.getName().equals(name)))
                .toList();
    }

    static Optional<PrintService> named(String name) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.getName().equals(name))
                .findFirst();
    }

    private static Printer printer(PrintService service, boolean usual) {
        PrinterMakeAndModel model = service.getAttribute(PrinterMakeAndModel.class);
        QueuedJobCount queued = service.getAttribute(QueuedJobCount.class);
        return new Printer(
                service.getName(),
                model == null ? "" : model.getValue(),
                usual,
                trouble(service),
                queued == null ? -1 : queued.getValue(),
                trays(service).stream().map(MediaTray::toString).toList(),
                sizes(service),
                service.isAttributeCategorySupported(Sides.class)
                        && service.isAttributeValueSupported(
                                Sides.TWO_SIDED_LONG_EDGE, null, null));
    }

    /// What keeps it from printing; null when nothing does, or nobody says.
    static @Nullable Trouble trouble(PrintService service) {
        PrinterStateReasons reasons = service.getAttribute(PrinterStateReasons.class);
        Trouble said =
                reasons == null
                        ? null
                        : Reasons.of(reasons.keySet().stream().map(Object::toString).toList());
        if (said != null) {
            return said;
        }
        if (service.getAttribute(PrinterState.class) == PrinterState.STOPPED) {
            return Trouble.PAUSED;
        }
        return service.getAttribute(PrinterIsAcceptingJobs.class)
                        == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS
                ? Trouble.REFUSING
                : null;
    }

    static List<MediaTray> trays(PrintService service) {
        return JavaPrinting.offered(
                service, javax.print.attribute.standard.Media.class, MediaTray.class);
    }

    static List<Media> sizes(PrintService service) {
        return names(service).stream().map(JavaPrinters::media).toList();
    }

    private static Media media(MediaSizeName name) {
        MediaSize size = MediaSize.getMediaSizeForName(name);
        return size == null
                ? new Media(name.toString(), 0, 0)
                : new Media(
                        name.toString(), size.getX(Size2DSyntax.MM), size.getY(Size2DSyntax.MM));
    }

    /// The printer's own word for a size.
    static Optional<MediaSizeName> size(PrintService service, @Nullable Media wanted) {
        return wanted == null
                ? Optional.empty()
                : names(service).stream()
                        .filter(name -> name.toString().equals(wanted.name()))
                        .findFirst();
    }

    private static List<MediaSizeName> names(PrintService service) {
        return JavaPrinting.offered(
                service, javax.print.attribute.standard.Media.class, MediaSizeName.class);
    }
}

package vn.ocua.paper.printing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.QueuedJobCount;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;

/// A printer of `javax.print`: Windows, and Linux without CUPS.
///
/// That the driver calls a job complete only means that the system took it. Whether it is out is
/// told by the length of the printer's queue, where there is one; else the officer is asked.
final class JavaPrinting implements Printing {
    private static final Logger LOG = Logger.getLogger(JavaPrinting.class.getName());

    private final PrintService service;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /// What the driver said of a job so far.
    private enum Told {
        NOTHING,
        TAKEN,
        FAILED,
        CANCELLED
    }

    JavaPrinting(PrintService service) {
        this.service = service;
    }

    @Override
    public Handed send(Handout paper) {
        String ticket = "j" + numbers.incrementAndGet();
        told.put(ticket, Told.NOTHING);
        DocPrintJob job = service.createPrintJob();
        job.addPrintJobListener(
                new PrintJobAdapter() {
                    @Override
                    public void printDataTransferCompleted(PrintJobEvent event) {
                        told.put(ticket, Told.TAKEN);
                    }

                    @Override
                    public void printJobFailed(PrintJobEvent event) {
                        told.put(ticket, Told.FAILED);
                    }

                    @Override
                    public void printJobCanceled(PrintJobEvent event) {
                        told.put(ticket, Told.CANCELLED);
                    }
                });
        try {
            print(job, paper);
            return new Handed(ticket, look(ticket));
        } catch (Fitting.Unreadable e) {
            LOG.log(Level.WARNING, "a paper could not be drawn", e);
            return Handed.not(Trouble.UNREADABLE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a paper could not be closed", e);
            return new Handed(ticket, look(ticket));
        } catch (PrintException e) {
            LOG.log(Level.WARNING, "the printer took no paper", e);
            return Handed.not(why(e));
        }
    }

    private void print(DocPrintJob job, Handout paper) throws PrintException, IOException {
        PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet();
        wanted.add(new JobName(paper.title(), null));
        if (paper.raster()) {
            byte[] dots = Raster.escpos(paper.pdf(), paper.copies());
            job.print(new SimpleDoc(dots, DocFlavor.BYTE_ARRAY.AUTOSENSE, null), wanted);
            return;
        }
        wanted.add(new Copies(paper.copies()));
        if (paper.duplex() && service.isAttributeCategorySupported(Sides.class)) {
            wanted.add(Sides.TWO_SIDED_LONG_EDGE);
        }
        MediaTray tray = tray(paper.tray());
        if (tray != null) {
            wanted.add(tray);
        }
        Fitting fitting = Fitting.of(paper.pdf());
        Media media = fitting.media(paper.size(), JavaPrinters.sizes(service));
        byte[] fitted = media == null ? paper.pdf() : fitting.onto(media);
        if (tray == null) {
            JavaPrinters.size(service, media).ifPresent(wanted::add);
        }
        try (PDDocument file = Loader.loadPDF(fitted)) {
            DocFlavor pages = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
            job.print(new SimpleDoc(new PDFPageable(file), pages, null), wanted);
        }
    }

    private @Nullable MediaTray tray(String name) {
        return name.isEmpty()
                ? null
                : JavaPrinters.trays(service).stream()
                        .filter(t -> t.toString().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    /// `lpr` is started by Java itself on Linux; without it nothing is printed.
    private static Trouble why(PrintException e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            String said = String.valueOf(at.getMessage());
            if (said.contains("/lpr") || said.contains("\"lpr\"")) {
                return Trouble.NO_LPR;
            }
            if (said.contains("not accepting")) {
                return Trouble.REFUSING;
            }
            if (said.contains("invalid flavor") || said.contains("nsupported")) {
                return Trouble.NO_DRIVER;
            }
        }
        return Trouble.ABORTED;
    }

    @Override
    public Progress look(String ticket) {
        return switch (told.getOrDefault(ticket, Told.NOTHING)) {
            case FAILED -> new Progress.Failed(reason(Trouble.ABORTED));
            case CANCELLED -> new Progress.Failed(Trouble.CANCELLED);
            case TAKEN, NOTHING -> byTheQueue();
        };
    }

    private Progress byTheQueue() {
        QueuedJobCount waiting = service.getAttribute(QueuedJobCount.class);
        if (waiting == null) {
            return new Progress.Doubtful();
        }
        return waiting.getValue() == 0
                ? new Progress.Printed()
                : new Progress.Underway(JavaPrinters.trouble(service));
    }

    private Trouble reason(Trouble otherwise) {
        Trouble said = JavaPrinters.trouble(service);
        return said == null ? otherwise : said;
    }

    @Override
    public void cancel(String ticket) {
        // javax.print takes nothing back once print() has returned.
    }

    /// All values of an attribute that a printer offers.
    static <T extends Attribute> List<T> offered(
            PrintService service, Class<? extends Attribute> category, Class<T> kind) {
        Object all = service.getSupportedAttributeValues(category, null, null);
        return all instanceof Object[] values
                ? Arrays.stream(values).filter(kind::isInstance).map(kind::cast).toList()
                : List.of();
    }
}

package vn.ocua.app.bench;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

import vn.ocua.paper.Enclosed;
import vn.ocua.paper.ReceiptContent;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The receipt by JasperReports: the design compiled once, then filled and exported.
final class JasperSlip {
    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    private final JasperDesign design = new JasperDesign();
    private final JasperReport report;

    JasperSlip() throws JRException {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName("Paper");
        family.setNormal(SlipWords.FONTS + "Regular.ttf");
        family.setBold(SlipWords.FONTS + "Bold.ttf");
        family.setItalic(SlipWords.FONTS + "Italic.ttf");
        family.setBoldItalic(SlipWords.FONTS + "BoldItalic.ttf");
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        context.setExtensions(FontFamily.class, List.of(family));
        report = design();
    }

    byte[] make(int index) throws Exception {
        ReceiptContent c = SlipSample.content(index);
        SlipWords words = new SlipWords(c);
        Map<String, Object> values = new HashMap<>();
        values.put("left", c.agency().superior() + "\n" + c.agency().name());
        values.put("right", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
        values.put("title", c.form().title());
        values.put("code", c.reference().code());
        values.put("above", String.join("\n", words.above()));
        values.put("below", String.join("\n", words.below()));
        values.put("submitter", "NGƯỜI NỘP HỒ SƠ\n\n\n" + c.submitter().name());
        values.put("officer", "NGƯỜI TIẾP NHẬN HỒ SƠ\n\n\n" + c.issue().officer());
        values.put("qr", new ByteArrayInputStream(words.qr()));
        values.put("bars", new ByteArrayInputStream(words.bars()));
        var filled = JasperFillManager.getInstance(context).fill(report, values, rows(c));
        return JasperExportManager.getInstance(context).exportToPdf(filled);
    }

    private static JRDataSource rows(ReceiptContent c) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Enclosed paper : c.enclosed()) {
            rows.add(
                    Map.of(
                            "no", String.valueOf(rows.size() + 1),
                            "name", paper.name(),
                            "originals", String.valueOf(paper.originals()),
                            "certified", String.valueOf(paper.certified()),
                            "copies", String.valueOf(paper.copies())));
        }
        return new JRMapCollectionDataSource(rows);
    }

    private JasperReport design() throws JRException {
        design.setName("slip");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setLeftMargin(85);
        design.setRightMargin(57);
        design.setTopMargin(57);
        design.setBottomMargin(57);
        design.setColumnWidth(453);
        JRDesignStyle style = new JRDesignStyle();
        style.setName("plain");
        style.setDefault(true);
        style.setFontName("Paper");
        style.setFontSize(12f);
        design.addStyle(style);
        for (String name :
                List.of(
                        "left",
                        "right",
                        "title",
                        "code",
                        "above",
                        "below",
                        "submitter",
                        "officer")) {
            parameter(name, String.class);
        }
        parameter("qr", java.io.InputStream.class);
        parameter("bars", java.io.InputStream.class);
        for (String name : List.of("no", "name", "originals", "certified", "copies")) {
            JRDesignField field = new JRDesignField();
            field.setName(name);
            field.setValueClass(String.class);
            design.addField(field);
        }
        JRDesignBand top = band(330);
        top.addElement(text("$P{left}", 0, 0, 180, 50, true));
        top.addElement(text("$P{right}", 190, 0, 263, 50, true));
        top.addElement(text("$P{title}", 0, 60, 453, 20, true));
        top.addElement(text("$P{code}", 0, 90, 300, 20, true));
        top.addElement(image("$P{bars}", 0, 112, 196, 26));
        top.addElement(image("$P{qr}", 360, 85, 86, 86));
        top.addElement(text("$P{above}", 0, 180, 453, 140, false));
        design.setTitle(top);
        JRDesignBand row = band(20);
        row.addElement(text("$F{no}", 0, 0, 25, 20, false));
        row.addElement(text("$F{name}", 25, 0, 270, 20, false));
        row.addElement(text("$F{originals}", 295, 0, 50, 20, false));
        row.addElement(text("$F{certified}", 345, 0, 58, 20, false));
        row.addElement(text("$F{copies}", 403, 0, 50, 20, false));
        ((JRDesignSection) design.getDetailSection()).addBand(row);
        JRDesignBand end = band(230);
        end.addElement(text("$P{below}", 0, 4, 453, 120, false));
        end.addElement(text("$P{submitter}", 0, 140, 220, 80, true));
        end.addElement(text("$P{officer}", 233, 140, 220, 80, true));
        design.setSummary(end);
        return JasperCompileManager.getInstance(context).compile(design);
    }

    private void parameter(String name, Class<?> kind) throws JRException {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(kind);
        design.addParameter(parameter);
    }

    private static JRDesignBand band(int height) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        return band;
    }

    private JRDesignTextField text(String expression, int x, int y, int w, int h, boolean bold) {
        JRDesignTextField field = new JRDesignTextField(design);
        field.setX(x);
        field.setY(y);
        field.setWidth(w);
        field.setHeight(h);
        field.setBold(bold);
        field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        field.setExpression(new JRDesignExpression(expression));
        return field;
    }

    private JRDesignImage image(String expression, int x, int y, int w, int h) {
        JRDesignImage image = new JRDesignImage(design);
        image.setX(x);
        image.setY(y);
        image.setWidth(w);
        image.setHeight(h);
        image.setExpression(new JRDesignExpression(expression));
        return image;
    }
}

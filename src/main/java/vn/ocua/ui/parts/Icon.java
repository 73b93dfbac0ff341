package vn.ocua.ui.parts;

import javafx.scene.text.Text;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

import java.util.Locale;

/// Every icon of the window (Material Design 2), by what it means here.
///
/// Drawn as letters of the icon font and not with Ikonli's own node: that one fixes its size in
/// pixels, ours follows the size of type.
public enum Icon {
    TODAY(MaterialDesignC.CALENDAR_TODAY),
    RECEIVE(MaterialDesignF.FILE_DOCUMENT_EDIT_OUTLINE),
    RETURN(MaterialDesignH.HAND_EXTENDED_OUTLINE),
    HAND_OVER(MaterialDesignS.SWAP_HORIZONTAL),
    POSTAL(MaterialDesignE.EMAIL_OUTLINE),
    SYNC(MaterialDesignS.SYNC),
    SUPERVISE(MaterialDesignV.VIEW_LIST_OUTLINE),
    REGISTERS(MaterialDesignC.CHART_BOX_OUTLINE),

    CHECK(MaterialDesignC.CHECK),
    CHECK_CIRCLE(MaterialDesignC.CHECK_CIRCLE),
    ALERT(MaterialDesignA.ALERT),
    ALERT_CIRCLE(MaterialDesignA.ALERT_CIRCLE),
    INFO(MaterialDesignI.INFORMATION_OUTLINE),
    CLOCK(MaterialDesignC.CLOCK_OUTLINE),
    LATE_CLOCK(MaterialDesignC.CLOCK_ALERT_OUTLINE),
    TRAY_UP(MaterialDesignT.TRAY_ARROW_UP),
    TRAY_DOWN(MaterialDesignT.TRAY_ARROW_DOWN),
    CONNECTED(MaterialDesignL.LAN_CONNECT),
    DISCONNECTED(MaterialDesignL.LAN_DISCONNECT),
    SAVED(MaterialDesignC.CONTENT_SAVE_CHECK_OUTLINE),
    FROM_REGISTER(MaterialDesignD.DATABASE_CHECK),
    PERSON(MaterialDesignA.ACCOUNT),
    PERSON_KNOWN(MaterialDesignA.ACCOUNT_CHECK),
    PAUSED(MaterialDesignP.PAUSE_CIRCLE_OUTLINE),
    NOT_NEEDED(MaterialDesignM.MINUS),
    LOCK(MaterialDesignL.LOCK_QUESTION),
    CAPS_LOCK(MaterialDesignK.KEYBOARD_CAPS),
    SAFE(MaterialDesignS.SHIELD_CHECK_OUTLINE),
    SHOP(MaterialDesignS.STOREFRONT_OUTLINE),
    AGENCY(MaterialDesignB.BANK_OUTLINE),
    NO_BARCODE(MaterialDesignB.BARCODE_OFF),
    BOX_EMPTY(MaterialDesignC.CHECKBOX_BLANK_OUTLINE),
    BOX_TICKED(MaterialDesignC.CHECKBOX_MARKED_OUTLINE),

    SETTINGS(MaterialDesignC.COG_OUTLINE),
    HELP(MaterialDesignH.HELP_CIRCLE_OUTLINE),
    WINDOW(MaterialDesignM.MONITOR),
    FOLDER(MaterialDesignF.FOLDER_OUTLINE),
    SCANNER(MaterialDesignS.SCANNER),
    CAMERA(MaterialDesignW.WEBCAM),
    PEOPLE(MaterialDesignA.ACCOUNT_GROUP_OUTLINE),
    PIN(MaterialDesignP.PIN_OUTLINE),
    PINNED(MaterialDesignP.PIN),
    PRINT(MaterialDesignP.PRINTER),
    FIND(MaterialDesignM.MAGNIFY),
    CARD(MaterialDesignC.CARD_ACCOUNT_DETAILS_OUTLINE),
    BARCODE(MaterialDesignB.BARCODE_SCAN),
    ATTACH(MaterialDesignP.PAPERCLIP),
    EDIT(MaterialDesignP.PENCIL),
    CORRECT(MaterialDesignF.FILE_EDIT_OUTLINE),
    SIGN(MaterialDesignF.FILE_SIGN),
    COMPARE(MaterialDesignC.COMPARE_HORIZONTAL),
    CLOUD(MaterialDesignC.CLOUD_OUTLINE),
    RADIO_OFF(MaterialDesignR.RADIOBOX_BLANK),
    RADIO_ON(MaterialDesignR.RADIOBOX_MARKED),
    USB(MaterialDesignU.USB_FLASH_DRIVE),
    REMIND(MaterialDesignB.BELL_OUTLINE),
    SCANNED(MaterialDesignF.FILE_CHECK_OUTLINE),
    LACKS(MaterialDesignF.FILE_ALERT_OUTLINE),
    DRAFT(MaterialDesignF.FILE_CLOCK_OUTLINE),
    PDF(MaterialDesignF.FILE_PDF_BOX),
    RESULT(MaterialDesignC.CERTIFICATE_OUTLINE),
    MESSAGE(MaterialDesignM.MESSAGE_TEXT_OUTLINE),
    NUMBERED(MaterialDesignN.NUMERIC),
    CATALOGUE(MaterialDesignB.BOOK_OPEN_VARIANT),
    CALENDAR_READY(MaterialDesignC.CALENDAR_CHECK),
    REHEARSE(MaterialDesignS.SCHOOL_OUTLINE),
    TRY_OUT(MaterialDesignC.CALCULATOR_VARIANT_OUTLINE),
    SHOW(MaterialDesignE.EYE_OUTLINE),
    HIDE(MaterialDesignE.EYE_OFF_OUTLINE),

    TIMER(MaterialDesignT.TIMER_OUTLINE),
    DAY_OFF(MaterialDesignC.CALENDAR_REMOVE),
    SUNSET(MaterialDesignW.WEATHER_SUNSET),
    VERY_PLEASED(MaterialDesignE.EMOTICON_EXCITED_OUTLINE),
    PLEASED(MaterialDesignE.EMOTICON_HAPPY_OUTLINE),
    DISPLEASED(MaterialDesignE.EMOTICON_SAD_OUTLINE);

    private final String letter;

    Icon(Ikon ikon) {
        this.letter = Character.toString(ikon.getCode());
    }

    /// 16 px at 100 %, for use in a line of text.
    public Text small(Tone tone) {
        Text text = new Text(letter);
        text.getStyleClass().add("icon");
        text.setId("icon-" + name().toLowerCase(Locale.ROOT));
        if (!tone.style().isEmpty()) {
            text.getStyleClass().add(tone.style());
        }
        return text;
    }

    public Text small() {
        return small(Tone.PLAIN);
    }

    /// 20 px at 100 %, for the rail and the acts.
    public Text large(Tone tone) {
        Text text = small(tone);
        text.getStyleClass().add("large");
        return text;
    }
}

/// Lectern: a desktop reader for market-intelligence briefings.
module org.lectern {
    requires static org.jspecify;
    requires java.sql;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.web;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires org.xerial.sqlitejdbc;
    requires com.ibm.icu;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires com.samskivert.jmustache;
    requires info.picocli;
    requires dev.dirs;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    opens org.lectern.app to info.picocli;
    opens org.lectern.cli to info.picocli;
}

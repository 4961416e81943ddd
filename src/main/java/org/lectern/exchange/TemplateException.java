package org.lectern.exchange;

/// A template cannot be used; the message names the file and the line, and tells what to do.
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}

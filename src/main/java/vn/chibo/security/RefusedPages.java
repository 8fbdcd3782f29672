package vn.chibo.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.chibo.base.Refusal;
import vn.chibo.base.UniqueKeys;

/** What a page of ours refuses, or the database because somebody was first, is told in its sentence. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedPages {

	private static final Logger log = LoggerFactory.getLogger(RefusedPages.class);

	private final UniqueKeys uniqueKeys;

	RefusedPages(UniqueKeys uniqueKeys) {
		this.uniqueKeys = uniqueKeys;
	}

	@ExceptionHandler
	Object refused(Refusal refusal, HttpServletRequest request) {
		return OneSentence.answer(request, HttpStatus.BAD_REQUEST, refusal.getMessage());
	}

	/** @throws DataIntegrityViolationException when it was not that somebody was first */
	@ExceptionHandler
	Object second(DataIntegrityViolationException failure, HttpServletRequest request) {
		return OneSentence.answer(request, HttpStatus.CONFLICT,
			uniqueKeys.sentence(failure).orElseThrow(() -> failure));
	}

	/** H2 says of a row that another one holds too long that the statement timed out. */
	@ExceptionHandler({ConcurrencyFailureException.class, QueryTimeoutException.class})
	Object atTheSameTime(DataAccessException failure, HttpServletRequest request) {
		return OneSentence.answer(request, HttpStatus.CONFLICT,
			"Có việc khác đang ghi vào cùng chỗ nên việc này chưa được ghi nhận; hãy quay lại và "
				+ "gửi lại sau giây lát.");
	}

	/** What Spring would quote in the log: a value of another kind, a file for a text, a name within a name, no JSON. */
	@ExceptionHandler({TypeMismatchException.class, InvalidPropertyException.class, BeanInstantiationException.class,
		BindException.class, HttpMessageNotReadableException.class})
	Object notMeant(Exception failure, HttpServletRequest request) {
		log.info("A request that could not be read: {}, {}", request.getMethod(), failure.getClass().getSimpleName());
		return OneSentence.answer(request, HttpStatus.BAD_REQUEST, OneSentence.of(HttpStatus.BAD_REQUEST.value()));
	}

	/** @throws RuntimeException when it was not Spring that looked for the number of a row in the name of a field */
	@ExceptionHandler({NumberFormatException.class, StringIndexOutOfBoundsException.class})
	Object notNumbered(RuntimeException failure, HttpServletRequest request) {
		if (Stream.of(failure.getStackTrace()).noneMatch(at -> at.getClassName().equals(DataBinder.class.getName()))) {
			throw failure;
		}
		return notMeant(failure, request);
	}

	/** No upload at all, one that is cut off, or one that is too large. */
	@ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
	Object notUploaded(Exception failure, HttpServletRequest request) {
		log.info("An upload that could not be read: {}", failure.getClass().getSimpleName());
		if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof FileCountLimitExceededException) {
			return OneSentence.answer(request, HttpStatus.PAYLOAD_TOO_LARGE,
				"Gửi quá nhiều tệp cùng lúc nên chưa nhận gì; hãy gửi thành vài lần.");
		}
		return failure instanceof MaxUploadSizeExceededException
			? OneSentence.answer(request, HttpStatus.PAYLOAD_TOO_LARGE,
				OneSentence.of(HttpStatus.PAYLOAD_TOO_LARGE.value()))
			: OneSentence.answer(request, HttpStatus.BAD_REQUEST,
				"Tệp gửi lên không đọc được hoặc bị đứt giữa chừng nên "
					+ "chưa nạp gì; hãy tải lại trang, chọn lại tệp rồi gửi lại.");
	}
}

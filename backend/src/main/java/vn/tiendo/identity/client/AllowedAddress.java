package vn.tiendo.identity.client;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.network.AddressRange;

/** A text that {@link AddressRange} understands. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AllowedAddress.Check.class)
@interface AllowedAddress {
    String message() default "Hãy nhập địa chỉ IP hoặc dải mạng, ví dụ 10.20.0.0/16.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads it and says whether that went well. */
    class Check implements ConstraintValidator<AllowedAddress, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            try {
                return text != null && AddressRange.of(text).prefix() >= 0;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}

//! What is shown of the buyer to who opened an order by number and contact: enough to know one's own
//! order again, too little for who only guessed or found them.

use domain::checkout::Invoice;
use domain::order::Order;

const DOTS: &str = "•••";

/// The order with name, contact, address, note and invoice mostly hidden.
pub fn mask(mut order: Order) -> Order {
    order.email = mask_email(&order.email);
    order.phone = mask_phone(&order.phone);
    let address = &mut order.address;
    for text in [&mut address.recipient, &mut address.street] {
        *text = mask_text(text);
    }
    order.note = mask_text(&order.note);
    order.invoice = match order.invoice {
        Invoice::Personal => Invoice::Personal,
        Invoice::Carrier { code } => Invoice::Carrier { code: mask_text(&code) },
        Invoice::Company { title, tax_id } => {
            Invoice::Company { title: mask_text(&title), tax_id: mask_text(&tax_id) }
        }
    };
    order
}

/// The first character and dots; nothing of nothing.
fn mask_text(text: &str) -> String {
    text.chars().next().map_or_else(String::new, |first| format!("{first}{DOTS}"))
}

fn mask_email(email: &str) -> String {
    let (local, host) = email.rsplit_once('@').unwrap_or((email, ""));
    format!("{}@{host}", mask_text(local))
}

/// The last three digits.
fn mask_phone(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    let tail: String = digits[digits.len().saturating_sub(3)..].iter().collect();
    format!("{DOTS}{tail}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_is_left() {
        assert_eq!(mask_text("王小明"), "王•••");
        assert_eq!(mask_text(""), "");
        assert_eq!(mask_email("mei@example.com"), "m•••@example.com");
        assert_eq!(mask_phone("0912-345-678"), "•••678");
        assert_eq!(mask_phone("1"), "•••1");
    }
}

//! What messages say, read as a mail program does.

use super::read::{header, part, subject};
use super::*;
use domain::checkout::PaymentMethod;
use domain::order::OrderState;
use service::mail::send_due;
use service::{advance_order, cancel_order};

/// Sends what is due; the messages that were taken since.
async fn sent(shop: &Shop, server: &SmtpServer) -> Vec<String> {
    let before = server.taken().len();
    let tally = send_due(shop).await.unwrap();
    assert_eq!((tally.put_off, tally.given_up), (0, 0));
    server.taken().into_iter().skip(before).map(|taken| taken.data).collect()
}

store::on_both_databases! {
    async fn the_life_of_an_order(store: Store) {
        let (shop, server) = with_server(store).await;
        let placed = order_teas(&shop, 2, PaymentMethod::BankTransfer).await;
        let [letter] = &sent(&shop, &server).await[..] else { panic!("one message") };
        assert!(header(letter, "To").unwrap().contains("ming@example.com"));
        assert_eq!(header(letter, "Auto-Submitted").as_deref(), Some("auto-generated"));
        assert_eq!(subject(letter), format!("訂單 {} 已成立", placed.number));
        let (text, html) = (part(letter, "text/plain"), part(letter, "text/html"));
        let link = format!("{BASE}/zh-hant/orders/{}", placed.number);
        for told in ["王小明", "高山茶 × 2", "NT$680", "0000-1234-5678-90", link.as_str()] {
            assert!(text.contains(told), "{told} in {text}");
            assert!(html.contains(told), "{told} in {html}");
        }
        assert!(html.contains("lang=\"zh-Hant\"") && !html.contains("src="));

        advance(&shop, &placed, OrderState::Paid).await;
        let [letter] = &sent(&shop, &server).await[..] else { panic!("one message") };
        assert_eq!(subject(letter), format!("訂單 {} 已收到款項", placed.number));
        advance(&shop, &placed, OrderState::Picking).await;
        advance(&shop, &placed, OrderState::Shipped).await;
        let [letter] = &sent(&shop, &server).await[..] else { panic!("one message") };
        let text = part(letter, "text/plain");
        assert!(text.contains("黑貓") && text.contains("1234-5678"), "{text}");
        assert!(!text.contains("匯款資訊"));
    }

    async fn one_that_is_called_off(store: Store) {
        let (shop, server) = with_server(store).await;
        let paid = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
        let unpaid = order_teas(&shop, 1, PaymentMethod::BankTransfer).await;
        advance(&shop, &paid, OrderState::Paid).await;
        sent(&shop, &server).await;
        cancel_order(&shop, &unpaid.number, &unpaid.access_token, "").await.unwrap();
        let [letter] = &sent(&shop, &server).await[..] else { panic!("one message") };
        assert!(!part(letter, "text/plain").contains("退回"), "nothing was paid");
        let reason = "賣完了\r\nBcc: all@example.com";
        let to = OrderState::Cancelled;
        advance_order(&shop, &paid.number, to, "小美", None, reason).await.unwrap();
        let [letter] = &sent(&shop, &server).await[..] else { panic!("one message") };
        let text = part(letter, "text/plain");
        assert!(text.contains("賣完了") && text.contains("已付的款項會照原路退回"), "{text}");
        assert_eq!(header(letter, "Bcc"), None);
    }

    async fn every_topic_in_every_language(store: Store) {
        let (shop, server) = with_server(store).await;
        let facts = Facts {
            name: Some("<b>Ming</b>\r\nBcc: all@example.com".into()),
            path: Some("/en/account/verify?token=a&b=\"c\"".into()),
            until: Some(NOW),
            at: Some(NOW),
            device: Some("Firefox\r\nX-Evil: 1".into()),
            product: Some("<b>茶</b>\r\nBcc: all@example.com".into()),
            price: Some(domain::money::Money(280)),
        };
        let account = &Topic::ALL[8..];
        for topic in account {
            for lang in Lang::ALL {
                queue_to(&shop, *topic, "ming@example.com", lang, &facts).await;
            }
        }
        let letters = sent(&shop, &server).await;
        assert_eq!(letters.len(), account.len() * 3);
        for letter in &letters {
            for evil in ["Bcc", "X-Evil"] {
                assert_eq!(header(letter, evil), None);
            }
            let (text, html) = (part(letter, "text/plain"), part(letter, "text/html"));
            let link = format!("{BASE}/en/account/verify?token=a&b=\"c\"");
            assert!(text.contains(&link) && !text.contains('{'), "{text}");
            assert!(html.contains("token=a&amp;b=&quot;c&quot;") && html.contains("&lt;b&gt;Ming"));
            assert!(!html.contains("<b>"), "{html}");
        }
    }

    async fn who_can_get_none_gets_none(store: Store) {
        let (shop, server) = with_server(store).await;
        for recipient in ["", "ming", "a@example.com\r\nRCPT TO:<b@example.com>", "a@b@c d"] {
            queue_reset(&shop, recipient).await;
        }
        let foreign = Facts { path: Some("//evil.example/".into()), ..Facts::default() };
        queue_to(&shop, Topic::AccountExists, "ming@example.com", Lang::En, &foreign).await;
        execute(&shop.store, "INSERT INTO outbox (topic, queued_at, due_at, recipient) \
            VALUES ('of_tomorrow', 0, 0, 'ming@example.com')").await;
        let tally = send_due(&shop).await.unwrap();
        assert_eq!((tally.sent, tally.put_off, tally.given_up), (1, 0, 5));
        let [letter] = &server.taken()[..] else { panic!("one message") };
        assert!(part(&letter.data, "text/plain").contains(&format!("{BASE}//evil.example/")));
    }
}

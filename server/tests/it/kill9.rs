//! `kill -9` under load: what was confirmed to a buyer is there afterwards, and everything adds up.

use crate::browser::Browser;
use crate::catalogue::TestProduct;
use crate::form::Form;
use crate::journey::{ANSWERS, PLACE};
use crate::program::Program;
use service::{Shop, staff_orders};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinSet;

const ROUNDS: usize = 4;
const BUYERS: usize = 6;
/// How many confirmed orders a round waits for before it kills; it is killed in the midst of others.
const ORDERS_A_ROUND: usize = 12;

type Numbers = Arc<Mutex<Vec<String>>>;

/// Buys until the server is gone.
async fn buy(base: String, confirmed: Numbers) -> reqwest::Result<()> {
    loop {
        let browser = Browser::new(&base);
        let product = browser.try_open("/en/p/oolong").await?;
        let Some(form) = Form::find(&product.html, "/api/cart/add") else { continue };
        browser.try_post(&product.path, &form).await?;
        let checkout = browser.try_open("/en/checkout").await?;
        let Some(mut form) = Form::find(&checkout.html, PLACE) else { continue };
        for (name, value) in ANSWERS {
            form.set(name, value);
        }
        let answer = browser.try_post(&checkout.path, &form).await?;
        let target = answer.headers().get("location").and_then(|target| target.to_str().ok());
        if let Some((_, number)) = target.and_then(|target| target.split_once("/orders/")) {
            let number = number.split('?').next().unwrap().to_owned();
            confirmed.lock().unwrap().push(number);
        }
    }
}

async fn round(program: &mut Program, confirmed: &Numbers) {
    let base = program.serve().await;
    let before = confirmed.lock().unwrap().len();
    let mut buyers = JoinSet::new();
    for _ in 0..BUYERS {
        buyers.spawn(buy(base.clone(), confirmed.clone()));
    }
    for _ in 0..1_200 {
        if confirmed.lock().unwrap().len() >= before + ORDERS_A_ROUND {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(confirmed.lock().unwrap().len() > before, "no order in a minute");
    program.kill();
    while let Some(buyer) = buyers.join_next().await {
        assert!(buyer.unwrap().is_err(), "buyers stop only when the server is gone");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_confirmed_order_survives() {
    let tea = TestProduct { slug: "oolong", name: "高山烏龍茶", price: 480, stock: 100_000 };
    let mut program = Program::new(&[tea]).await;
    let confirmed = Numbers::default();
    for _ in 0..ROUNDS {
        round(&mut program, &confirmed).await;
        let audit = program.run(&["check"]);
        let text = String::from_utf8_lossy(&audit.stdout).into_owned();
        assert!(audit.status.success(), "{text}");
    }
    let shop = Shop::new(program.store().await, service::Settings::default());
    let numbers = confirmed.lock().unwrap().clone();
    for number in &numbers {
        let order = staff_orders::find(&shop, number).await.unwrap();
        assert!(order.is_some(), "{number} was confirmed and is gone");
    }
    let all = staff_orders::list(&shop, None, 100_000).await.unwrap();
    assert!(all.len() >= numbers.len() && numbers.len() >= ROUNDS);
    shop.store.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signal_ends_it_in_good_order() {
    let mut program = Program::new(&crate::catalogue::PRODUCTS).await;
    let base = program.serve().await;
    assert!(reqwest::get(format!("{base}/en")).await.unwrap().status().is_success());
    assert!(program.terminate().await);
}
